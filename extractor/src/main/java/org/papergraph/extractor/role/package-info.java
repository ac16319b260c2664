/** What a concept is to the summarised paper, read off the words around its mentions. */
@NullMarked
package org.papergraph.extractor.role;

import org.jspecify.annotations.NullMarked;
