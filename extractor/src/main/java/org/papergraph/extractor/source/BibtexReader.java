package org.papergraph.extractor.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BibTeX and BibLaTeX, an item an entry. Lines that are not UTF-8 are read in the encoding that the file names, as
 * JabRef writes it ({@code % Encoding: Cp1252}), else in Windows-1252, of which ISO 8859-1 is a part.
 */
final class BibtexReader implements FormatReader {

    private static final Set<String> EXTENSIONS = Set.of("bib", "bibtex", "biblatex");

    /** An entry, with nothing before it but comments. */
    private static final Pattern BIBTEX = Pattern.compile(
            "(?i)(?:\\s*+(?:%|This file was created with|Encoding:)[^\\n]*+\\n)*+"
                    + "\\s*+@\\s*(?:(?:string|preamble|comment)\\s*[{(]|[a-z]+\\s*[{(]\\s*[^\\s,={}\"]*\\s*,\\s*[\\w-]+\\s*=)");

    private static final Pattern ENCODING = Pattern.compile("(?im)^%?\\s*Encoding:\\s*([\\w:.-]+)");

    @Override
    public boolean recognises(Head head) {
        return EXTENSIONS.contains(head.extension())
                || BIBTEX.matcher(head.text()).lookingAt();
    }

    @Override
    public ItemCursor read(Input input) {
        return new BibtexCursor(input, older(input.head().text()));
    }

    private static Charset older(String head) {
        Charset usual = Charset.forName("windows-1252");
        Matcher encoding = ENCODING.matcher(head);
        try {
            boolean named = encoding.find() && !encoding.group(1).matches("(?i)utf-?8|us-ascii");
            return named ? Charset.forName(encoding.group(1)) : usual;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return usual;
        }
    }
}
