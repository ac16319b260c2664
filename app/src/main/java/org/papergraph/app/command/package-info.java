/**
 * The commands, one class each: options in, calls to the modules, answer out. {@link
 * org.papergraph.app.command.PapergraphCommand} has the options that all share.
 */
@NullMarked
package org.papergraph.app.command;

import org.jspecify.annotations.NullMarked;
