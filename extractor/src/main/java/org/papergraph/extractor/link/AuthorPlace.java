package org.papergraph.extractor.link;

import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.AuthorId;

/** One author of one paper, and what is found out of who it is. */
final class AuthorPlace {

    private final int paper;
    private final WrittenName name;
    private final List<AuthorId> ids;
    private WrittenName standing;
    private Optional<String> person = Optional.empty();

    AuthorPlace(int paper, WrittenName name, List<AuthorId> ids) {
        this.paper = paper;
        this.name = name;
        this.ids = ids;
        this.standing = name;
    }

    /** The number of the paper. */
    int paper() {
        return paper;
    }

    /** The name as it is written. */
    WrittenName name() {
        return name;
    }

    List<AuthorId> ids() {
        return ids;
    }

    /** The name that stands for it: the same, or a fuller one. */
    WrittenName standing() {
        return standing;
    }

    /** The person whom an id tells, by the least of their ids. */
    Optional<String> person() {
        return person;
    }

    void stand(WrittenName fuller) {
        standing = fuller;
    }

    void is(String known) {
        person = Optional.of(known);
    }
}
