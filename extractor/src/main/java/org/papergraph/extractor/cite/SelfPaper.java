package org.papergraph.extractor.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Span;

/** What is known of the summarised paper itself, so that it is not taken for a cited work. Filled once, then only read. */
final class SelfPaper {

    /** Anchors and labels by which summaries link their own paper. */
    private static final Pattern OWN_LINK = Pattern.compile(
            "(?i)[-*+\u2022>\\s\\[\\](|_#:]*+(?:(?:\\[?(?:link|url|pdf|doi|source|paper|the paper|full paper|paper link|link to (?:the )?paper|own link|original paper|original|official(?: page)?"
                    + "|arxiv|openreview|acl anthology|publication|read (?:the )?paper|paper url|here|pdf link|abs|abstract)\\]?)[\\s:*_|/,()\\[\\].-]*+)+");

    private static final Set<String> ANNOUNCING = Set.of(
            "read",
            "reading",
            "discuss",
            "discussed",
            "discussing",
            "summarise",
            "summarize",
            "review",
            "reviewing",
            "covers",
            "cover",
            "presented");
    private static final int EARLY = 300;

    private final Header header;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<Identifier> identifiers = new HashSet<>();
    private String titleText = "";

    private SelfPaper(Header header) {
        this.header = header;
    }

    static SelfPaper of(CiteText text, Header header, PaperMetadata metadata, List<WorkMention> mentions) {
        SelfPaper self = new SelfPaper(header);
        metadata.title().ifPresent(self::title);
        header.title().ifPresent(self::title);
        metadata.authors().forEach(author -> self.names(new Words(author)));
        metadata.year().ifPresent(self.years::add);
        self.identifiers.addAll(metadata.identifiers());
        boolean named = !self.names.isEmpty();
        if (header.end() > 0) {
            self.names(new Words(text.text().substring(0, header.end())));
        }
        for (WorkMention mention : mentions) {
            if (mention.span().start() < header.end()) {
                self.identifiers.addAll(mention.facts().identifiers());
                mention.facts().year().ifPresent(self.years::add);
                mention.facts().title().ifPresent(self::title);
                named |= !mention.facts().authors().isEmpty();
            }
        }
        if (header.end() > 0) {
            self.years(new Words(text.text().substring(0, header.end())));
        }
        self.ownLinks(text, mentions);
        self.announcedTitle(text, mentions);
        if (!named) {
            LeadingAuthors.find(text, mentions, header.end()).ifPresent(self::leading);
        }
        return self;
    }

    private void leading(LeadingAuthors leading) {
        names.addAll(leading.surnames().stream().map(AuthorNames::key).toList());
        identifiers.addAll(leading.identifiers());
        leading.year().ifPresent(years::add);
    }

    private void title(String title) {
        String key = LabelKey.of(title);
        if (key.length() > 3) {
            titles.add(key);
            titleText = titleText.isEmpty() ? title : titleText;
        }
    }

    private void names(Words words) {
        for (int i = 0; i < words.count(); i++) {
            String word = words.word(i);
            if (Names.hasNameShape(word) || Names.isCapitals(word)) {
                names.add(AuthorNames.key(word));
            }
        }
    }

    private void years(Words words) {
        for (int i = 0; i < words.count(); i++) {
            int year = YearReader.plain(words, i);
            if (year > 0) {
                years.add(year);
            }
        }
    }

    /** "Please read "The Large N Limit of …"": if nothing else tells the title, the one that readers are asked to read. */
    private void announcedTitle(CiteText text, List<WorkMention> mentions) {
        if (!titles.isEmpty() && titles.size() > (header.title().isPresent() ? 1 : 0)) {
            return;
        }
        for (WorkMention mention : mentions) {
            int before = text.words().at(mention.reach().start()) - 1;
            boolean early = mention.span().start() - header.end() < EARLY;
            if (early
                    && mention.kind() == Kind.TITLE
                    && ANNOUNCING.contains(text.words().word(before).toLowerCase(Locale.ROOT))) {
                mention.facts().title().ifPresent(this::title);
                return;
            }
        }
    }

    private void ownLinks(CiteText text, List<WorkMention> mentions) {
        Set<Identifier> more = new HashSet<>();
        for (WorkMention mention : mentions) {
            if (mention.kind() == Kind.LINK && mention.span().start() >= header.end() && isOwnLink(text, mention)) {
                more.addAll(mention.facts().identifiers());
            }
        }
        identifiers.addAll(more);
    }

    /** "[Link to the paper](…)", "Paper: https://…", alone on its line; "the [paper](…)" if nothing else is known. */
    private boolean isOwnLink(CiteText text, WorkMention link) {
        Span line = text.line(link.span().start());
        if (!line.contains(link.reach())) {
            return false;
        }
        String before = text.text().substring(line.start(), link.reach().start());
        String after = text.text().substring(link.reach().end(), line.end());
        boolean markdown = link.reach().start() < link.span().start();
        String anchor = markdown
                ? text.text().substring(link.reach().start(), link.span().start())
                : "";
        boolean alone = after.length() <= 12 && after.chars().noneMatch(Character::isLetterOrDigit);
        if (alone && before.length() < 40 && OWN_LINK.matcher(before + anchor).matches()) {
            return true;
        }
        boolean early = link.span().start() - header.end() < EARLY
                && !markdown
                && before.length() < EARLY
                && before.matches("(?is).*\\b(?:the|this|today'?s?)\\b.{0,30}\\b(?:paper|article)\\b[^.]{0,20}");
        if (early
                && header.end() == 0
                && identifiers.isEmpty()
                && text.lines().get(0).equals(line)) {
            return true;
        }
        boolean thisPaper = anchor.startsWith("[This ")
                && anchor.contains("paper")
                && link.span().start() - header.end() < EARLY;
        if (thisPaper && identifiers.isEmpty()) {
            return true;
        }
        boolean original = anchor.toLowerCase(Locale.ROOT).matches("\\[(?:the )?(?:original )?paper\\]\\(?<?");
        return original && identifiers.isEmpty();
    }

    /** Whether a mention stands in the summary's head, or names the summarised paper by id or title. */
    boolean isMeantBy(WorkMention mention) {
        if (mention.span().start() < header.end()) {
            return true;
        }
        WorkFacts facts = mention.facts();
        return facts.identifiers().stream().anyMatch(identifiers::contains)
                || facts.title().filter(this::isTitle).isPresent()
                || (mention.kind() == Kind.NAMED
                        && facts.introduces().filter(this::isIntroduced).isPresent()
                        && facts.authors().isEmpty())
                || (isByAuthors(facts)
                        && facts.year().filter(years::contains).isPresent()
                        && mention.kind() == Kind.AUTHORS);
    }

    /** Whether a mention without a year has no more to say than the names of the summarised paper's authors. */
    boolean mayBeMeantBy(WorkMention mention) {
        return (mention.kind() == Kind.AUTHORS
                        || (mention.kind() == Kind.NAMED
                                && mention.facts().introduces().isEmpty()
                                && mention.facts().authors().size() > 1))
                && mention.facts().year().isEmpty()
                && isByAuthors(mention.facts());
    }

    private boolean isByAuthors(WorkFacts facts) {
        return !facts.authors().isEmpty()
                && facts.authors().stream().allMatch(name -> names.contains(AuthorNames.key(name)));
    }

    private boolean isTitle(String title) {
        String key = LabelKey.of(title);
        return key.length() > 3
                && titles.stream()
                        .anyMatch(own -> own.equals(key)
                                || (key.length() >= 15 && own.startsWith(key))
                                || (own.length() >= 15 && key.startsWith(own)));
    }

    /** "the BERT paper" in a summary of "BERT: Pre-training of …". */
    private boolean isIntroduced(String concept) {
        int colon = titleText.indexOf(':');
        return colon > 0 && LabelKey.of(titleText.substring(0, colon)).equals(LabelKey.of(concept));
    }
}
