package org.papergraph.extractor.cite;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.ontology.Identifier;

/** Tells links to papers from other links, and reads what a link says of its paper: ids, and for some sites first author, year and title. */
final class PaperLink {

    /** Sites and paths whose pages are papers. */
    private static final Pattern PAPER_PAGE = Pattern.compile(
            "(?i)(?<![\\w-])(?:"
                    + "arxiv\\.org/(?:abs|pdf|html|ps|format)/|ar5iv\\.(?:labs\\.arxiv\\.)?org/|alphaxiv\\.org/|arxiv-vanity\\.com/papers/"
                    + "|doi\\.org/10\\.|openreview\\.net/(?:forum|pdf)|aclweb\\.org/anthology|aclanthology\\.(?:org|info)/\\w"
                    + "|mlr\\.press/v|jmlr\\.(?:org|csail\\.mit\\.edu)/(?:papers|proceedings)|n(?:eur)?ips\\.cc/(?:paper|virtual)|thecvf\\.com/content"
                    + "|shortscience\\.org/paper|semanticscholar\\.org/(?:paper|arxiv|CorpusID)|nature\\.com/(?:articles|nature/journal)"
                    + "|science(?:mag)?\\.org/(?:doi|content)|sciencedirect\\.com/science/article|link\\.springer\\.com/(?:article|chapter|book|content)"
                    + "|dl\\.acm\\.org/|ieeexplore\\.ieee\\.org/|oup\\.com/|nih\\.gov/(?:pmc|pubmed|\\d)|pubmed\\.ncbi|europepmc\\.org/"
                    + "|(?:bio|med)rxiv\\.org/content|pnas\\.org/|plos\\w*+\\.org/|frontiersin\\.org/|mdpi\\.com/\\d|hal\\.(?:inria\\.fr|science|archives)"
                    + "|archives-ouvertes\\.fr/|eprint\\.iacr\\.org/\\d|ssrn\\.com/|usenix\\.org/(?:conference|system|legacy)|isca-(?:speech|archive)\\.org/"
                    + "|aaai\\.org/|ijcai\\.org/|jstor\\.org/|tandfonline\\.com/doi|wiley\\.com/doi|cell\\.com/|researchgate\\.net/publication"
                    + "|citeseerx?\\.|distill\\.pub/\\d|paperswithcode\\.com/paper|huggingface\\.co/papers|mitpress(?:journals)?\\.(?:mit\\.edu|org)/"
                    + "|royalsocietypublishing\\.org/doi|aps\\.org/|iop(?:science)?\\.(?:iop\\.)?org/|aip\\.org/|projecteuclid\\.org/|epubs\\.siam\\.org/"
                    + "|nejm\\.org/doi|thelancet\\.com/journals|bmj\\.com/content|adsabs\\.harvard\\.edu/|inspirehep\\.net/|dblp\\.org/rec"
                    + "|roboticsproceedings\\.org/|bmva\\.org/|bmvc\\.|openalex\\.org/w|core\\.ac\\.uk/|psycnet\\.apa\\.org/"
                    + "|annualreviews\\.org/doi|sagepub\\.com/doi|jneurosci\\.org/content|elifesciences\\.org/articles|academic\\.oup)");

    private static final Pattern PDF = Pattern.compile("(?i)[^?#]*+(?<=\\.pdf|\\.ps|\\.ps\\.gz)(?:[?#].*+)?");

    private static final Pattern NOT_A_PAPER = Pattern.compile(
            "(?i)slides?\\b|poster|presentation|tutorial|lecture|handout|syllabus|\\bcv\\b|resume|supplement|manual|github\\.com/.*+/blob/.*+\\.md");

    private static final Pattern INNER_DOI = Pattern.compile("10\\.\\d{4,9}/[^?#&\\s]++");
    private static final Pattern ARXIV_KEY =
            Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z-]++(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DBLP_KEY =
            Pattern.compile("(?:journals|conf)/[\\w-]++/(?:abs-)?([A-Z][a-z]++)[A-Z]*+[a-z]?+[A-Z]*+(\\d{2})[a-z]?$");
    private static final Pattern PMLR = Pattern.compile("mlr\\.press/v\\d+/([a-z-]+?)(\\d{2})[a-z]?\\b");
    private static final Pattern JMLR =
            Pattern.compile("jmlr\\.org/papers/(?:volume\\d+/|v\\d+/)([a-z-]+?)(\\d{2})[a-z]\\b");
    private static final Pattern CVF =
            Pattern.compile("/([^/_]++)_([^/]++)_(?:CVPR|ICCV|WACV|ECCV|CVPRW|ICCVW|W)_?(\\d{4})?[^/]*+$");
    private static final Pattern NEURIPS = Pattern.compile("ips\\.cc/paper/\\d++-([a-z0-9-]++)");

    /** Zenodo, Dataverse, Borealis, Mendeley Data, figshare, Dryad, IEEE DataPort, PANGAEA. */
    private static final Pattern DATA_DOI =
            Pattern.compile("(?<![\\d.])10\\.(?:5281|7910|5683|17632|6084|5061|21227|1594)/");

    private PaperLink() {}

    /** Whether an address leads to a paper: its page, its PDF, a page about it at a site of paper summaries. */
    static boolean leadsToPaper(String address) {
        String bare = bare(address);
        if (isDataDoi(bare)) {
            return false;
        }
        if (PAPER_PAGE.matcher(bare).find()) {
            return true;
        }
        return PDF.matcher(bare).matches() && !NOT_A_PAPER.matcher(bare).find();
    }

    /** Whether a DOI is one of a repository of data and code, and not of a paper. */
    static boolean isDataDoi(String text) {
        return DATA_DOI.matcher(text).find();
    }

    /** What the address says of its paper. */
    static WorkFacts facts(String address) {
        WorkFacts facts = WorkFacts.NONE.withIdentifiers(identifiers(address));
        Matcher matcher = PMLR.matcher(address);
        if (matcher.find()) {
            return dated(facts, matcher.group(1), matcher.group(2));
        }
        matcher = JMLR.matcher(address);
        if (matcher.find()) {
            return dated(facts, matcher.group(1), matcher.group(2));
        }
        matcher = DBLP_KEY.matcher(address);
        if (matcher.find()) {
            return dated(facts, matcher.group(1), matcher.group(2));
        }
        matcher = CVF.matcher(address);
        if (matcher.find()) {
            WorkFacts named =
                    facts.withAuthors(List.of(matcher.group(1)), true).withTitle(spaced(matcher.group(2), '_'));
            return matcher.group(3) == null ? named : named.withYear(Integer.parseInt(matcher.group(3)), "");
        }
        matcher = NEURIPS.matcher(address);
        if (matcher.find()) {
            return facts.withTitle(spaced(matcher.group(1), '-'));
        }
        return facts;
    }

    private static WorkFacts dated(WorkFacts facts, String surname, String twoDigits) {
        int two = Integer.parseInt(twoDigits);
        String name = surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
        return facts.withAuthors(List.of(name), true).withYear(two >= 50 ? 1900 + two : 2000 + two, "");
    }

    private static List<Identifier> identifiers(String address) {
        List<Identifier> found = new ArrayList<>();
        String decoded = decoded(address);
        Matcher doi = INNER_DOI.matcher(decoded);
        if (doi.find()) {
            String value = doi.group()
                    .replaceFirst(
                            "(?i)(?:\\.full|\\.abstract|\\.pdf|/full|/abstract|/pdf|/epdf|/meta|\\.short|v\\d+\\.full)+$",
                            "");
            Identifier.parse(value).ifPresent(found::add);
        }
        if (address.contains("bibtexKey=")
                || address.contains("bibtexkey=")
                || address.contains("huggingface.co/papers/")
                || address.contains("ar5iv")
                || address.contains("alphaxiv.org")
                || address.contains("arxiv-vanity")
                || address.contains("semanticscholar.org/arxiv")) {
            Matcher key = ARXIV_KEY.matcher(decoded);
            if (key.find()) {
                Identifier.parse("arXiv:" + key.group(1)).ifPresent(found::add);
            }
        }
        if (address.contains("nature.com/articles/")) {
            String tail = address.substring(address.indexOf("nature.com/articles/") + 20)
                    .replaceFirst("[/?#.].*$", "");
            if (tail.matches("(?:s\\d+|n[a-z]+\\d+|\\d+[a-z]\\d).*")) {
                Identifier.parse("10.1038/" + tail).ifPresent(found::add);
            }
        }
        return Stream.concat(found.stream(), Identifier.parse(address).stream())
                .distinct()
                .toList();
    }

    private static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return address;
        }
    }

    private static String spaced(String slug, char mark) {
        return slug.replace(mark, ' ');
    }

    private static String bare(String address) {
        return address.replaceFirst("^(?i)(?:https?|ftp)://", "");
    }
}
