/**
 * The walls between the modules, and papergraph as a user meets it: the tests named {@code …IT} run the launcher, after all
 * is packaged.
 */
@NullMarked
package org.papergraph.app;

import org.jspecify.annotations.NullMarked;
