/** How well and how fast related papers are found. */
@NullMarked
package org.papergraph.bench.related;

import org.jspecify.annotations.NullMarked;
