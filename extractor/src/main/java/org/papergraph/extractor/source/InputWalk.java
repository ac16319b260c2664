package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.papergraph.ontology.Rejection;

/**
 * The files of one input: itself, or those of the folder that it is, sub-folders included, in the order of their names
 * (by code unit, so that it is the same on every machine). Links are followed, but never into a folder that the walk is
 * in. Holds one folder's names a level.
 */
final class InputWalk implements Iterator<InputWalk.Step> {

    /** A file to read, or a place that could not be looked into. */
    sealed interface Step {
        /** A file to read. */
        record Found(InputFile file) implements Step {}

        /** Why there is nothing to read here. */
        record Failed(Rejection why) implements Step {}
    }

    private record Level(Path real, String name, String id, Iterator<Path> entries) {}

    private final String input;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final boolean folder;
    private Optional<Step> next = Optional.empty();

    InputWalk(String input) {
        this.input = input;
        Optional<Path> path = path(input);
        this.folder = path.filter(Files::isDirectory).isPresent();
        if (folder) {
            enter(path.get(), withoutSlash(input), realName(path.get()));
            findNext();
        } else {
            next = Optional.of(single(input, path));
        }
    }

    String input() {
        return input;
    }

    boolean isFolder() {
        return folder;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Step next() {
        Step step = next.orElseThrow(NoSuchElementException::new);
        next = Optional.empty();
        findNext();
        return step;
    }

    /** How many bytes the files of an input have; empty for standard input and pipes. */
    static OptionalLong size(String input) {
        long total = 0;
        for (Iterator<Step> steps = new InputWalk(input); steps.hasNext(); ) {
            if (steps.next() instanceof Step.Found found) {
                Optional<Path> path = found.file().path().filter(Files::isRegularFile);
                if (path.isEmpty()) {
                    return OptionalLong.empty();
                }
                total += path.get().toFile().length();
            }
        }
        return OptionalLong.of(total);
    }

    private static Optional<Path> path(String input) {
        try {
            return input.isEmpty() || input.equals("-") ? Optional.empty() : Optional.of(Path.of(input));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Step single(String input, Optional<Path> path) {
        if (input.equals("-")) {
            return new Step.Found(InputFile.standardInput());
        }
        if (path.isEmpty() || !Files.exists(path.get())) {
            String name = input.isEmpty() ? "(empty path)" : input;
            return new Step.Failed(ReadError.MISSING_FILE.at(name, 0, "there is no such file or folder"));
        }
        Path file = path.get();
        String parent = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .map(InputWalk::realName)
                .orElse("");
        return new Step.Found(
                new InputFile(input, Optional.of(id(parent, file.getFileName().toString())), path, true));
    }

    private void findNext() {
        while (next.isEmpty() && !levels.isEmpty()) {
            Level level = levels.getLast();
            if (!level.entries().hasNext()) {
                levels.removeLast();
            } else {
                visit(level, level.entries().next());
            }
        }
    }

    private void visit(Level level, Path entry) {
        String fileName = entry.getFileName().toString();
        String name = SourceText.clean(level.name() + "/" + fileName).replace('\n', ' ');
        if (Files.isDirectory(entry)) {
            enter(entry, name, level.id() + "/" + fileName);
        } else if (Files.isRegularFile(entry)) {
            if (!FolderRules.isPassedOver(fileName, levels.size() == 1)) {
                next = Optional.of(new Step.Found(
                        new InputFile(name, Optional.of(id(level.id(), fileName)), Optional.of(entry), false)));
            }
        } else if (!Files.exists(entry)) {
            next = Optional.of(new Step.Failed(ReadError.MISSING_FILE.at(name, 0, "the link leads nowhere")));
        }
    }

    private void enter(Path directory, String name, String id) {
        try {
            Path real = directory.toRealPath();
            boolean loop = levels.stream().anyMatch(level -> level.real().equals(real));
            if (!loop) {
                levels.addLast(new Level(real, name, id, sorted(directory).iterator()));
            }
        } catch (IOException e) {
            next = Optional.of(new Step.Failed(ReadError.UNREADABLE_FOLDER.at(name, 0, "the folder cannot be listed")));
        }
    }

    private static List<Path> sorted(Path directory) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, FolderRules::isVisible)) {
            all.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    private static String id(String folder, String fileName) {
        String plain = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
        // Some systems take the accents of file names apart.
        return Normalizer.normalize(folder.isEmpty() ? plain : folder + "/" + plain, Normalizer.Form.NFC);
    }

    private static String realName(Path directory) {
        Path absolute;
        try {
            absolute = directory.toRealPath();
        } catch (IOException e) {
            absolute = directory.toAbsolutePath().normalize();
        }
        Path name = absolute.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String withoutSlash(String input) {
        String bare = input.replaceFirst("[/\\\\]+$", "");
        return bare.isEmpty() ? "/" : bare;
    }
}
