package org.papergraph.app.command;

/** How an answer that is not rows is printed. */
enum AnswerFormat {
    TABLE,
    JSON
}
