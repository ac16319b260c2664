package org.papergraph.extractor.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.SourceItem;

/** The items of several inputs, one input after another; at most one file is open. */
final class InputsCursor implements ItemCursor {

    private final Iterator<String> inputs;
    private final InputOpener opener;
    private Optional<InputWalk> walk = Optional.empty();
    private Optional<ItemCursor> file = Optional.empty();
    private boolean found;

    InputsCursor(List<String> inputs, InputOpener opener) {
        this.inputs = inputs.iterator();
        this.opener = opener;
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (true) {
            if (file.isPresent()) {
                Optional<SourceItem> item = file.get().next();
                if (item.isPresent()) {
                    found = true;
                    return item;
                }
                file.get().close();
                file = Optional.empty();
            }
            if (!advance()) {
                return Optional.empty();
            }
        }
    }

    /** Opens the next file; false if there is none. */
    private boolean advance() {
        if (walk.isPresent()) {
            if (walk.get().hasNext()) {
                file = Optional.of(open(walk.get().next()));
                return true;
            }
            String input = walk.get().input();
            boolean emptyFolder = walk.get().isFolder() && !found;
            walk = Optional.empty();
            if (emptyFolder) {
                file = Optional.of(ItemCursor.of(
                        ReadError.EMPTY_FOLDER.at(input, 0, "the folder holds nothing that can be read")));
                return true;
            }
        }
        if (!inputs.hasNext()) {
            return false;
        }
        walk = Optional.of(new InputWalk(inputs.next()));
        found = false;
        return advance();
    }

    private ItemCursor open(InputWalk.Step step) {
        if (step instanceof InputWalk.Step.Found found) {
            return opener.open(found.file());
        }
        return ItemCursor.of(((InputWalk.Step.Failed) step).why());
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
