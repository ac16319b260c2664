package org.papergraph.extractor.role;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words around a mention, in lower case: before it back to the last clause boundary, after it on to the next. The
 * mention itself is left out.
 */
record Clause(String before, String after) {

    private static final int REACH = 160;
    private static final String BOUNDARY = ";:";

    /** What stands between a verb of proposing and what is used for the proposal, not proposed itself. */
    private static final String NOT_BEYOND =
            "(?!.*\\b(?:based on|using|with|to [a-z]+|for|by|on|in|that|which|of|from|over|than|like|via|through|crafted|inspired)\\b)";

    private static final Pattern PROPOSES =
            Pattern.compile("(?:\\b(?:we|authors?|they|he|she|paper|work|article|et al\\.?,?)\\b[^,]{0,30}?"
                    + "\\b(?:propos|introduc|present|develop|design|devis|invent)(?:e|es|ed|s|ing)?\\b(?! (?:by|in)\\b)"
                    + "|\\b(?:propos(?:es|ed)|introduces) (?:a|an|the|two|three|new|novel)\\b"
                    + "|\\bour (?:proposed |new |novel )?$|\\bthe proposed (?:[a-z-]+ ){0,3}$|\\ba novel (?:[a-z-]+ )?$"
                    + "|\\bprovides? an? (?:framework|method|model|algorithm)\\W{1,3}$)"
                    + NOT_BEYOND);

    /** The name follows at once; "something called X" is known to others. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<!something )(?<!known )(?<!also )\\b(?:call(?:ed|s)?|named?|dub(?:bed|s)?|term(?:ed|s)?|"
                    + "coined?|coins|titled|denoted as)(?: (?:this|it|these|them|their [a-z]+|the [a-z]+))?(?: as)?\\W{0,3}(?:(?:an?|the) )?\\W{0,3}$");

    private static final Pattern KEY_IDEA = Pattern.compile(
            "\\b(?:key|main|central|core) (?:contribution|idea|insight|innovation|novelty) (?:of|behind|is) (?:an? |the )?$"
                    + "|\\btheir (?:remedy|cure|solution|answer|proposal|method|approach|algorithm|model|technique|system) (?:is|,) (?:called |an? |the )?$");
    private static final Pattern PROPOSED_AFTER = Pattern.compile(
            "^\\W{0,3}(?:\\([^)]{1,40}\\)\\W{0,2})?(?:is|,)? ?(?:(?:the|an?) (?:proposed|new|novel)\\b|is (?:proposed|introduced)(?! by| in)\\b"
                    + "|the (?:approach|method|model|algorithm|technique|architecture) (?:put forward|proposed|introduced|presented|of this paper))");
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:without|unlike|instead of|rather than|not|no|never|n't|cannot|neither|nor|avoids?|avoiding|lacks?|replac(?:es?|ing)|drop(?:s|ped|ping)?|remov(?:es?|ed|ing)|omit(?:s|ted|ting)?|discard(?:s|ed|ing)?|abandon(?:s|ed|ing)?|dispens(?:es?|ed|ing) with)\\b(?!.*\\b(?:but|only)\\b)");
    private static final Pattern DENIED_AFTER =
            Pattern.compile("^\\W{0,2}(?:is|are|was|were) (?:not|never) (?:used|needed|required|applied)\\b");
    private static final Pattern COMPARES = Pattern.compile(
            "\\b(?:compared? (?:to|with|against)|comparisons? (?:to|with)|outperform(?:s|ed|ing)?|baselines?|than|versus|vs\\.?|unlike|instead of|rather than|"
                    + "in contrast to|as opposed to|beats?|surpass(?:es|ed)?|competitive with|on par with|contrary to|differs? from|exceeds?)\\b");
    private static final Pattern COMPARED_AFTER = Pattern.compile(
            "^[^.]{0,40}?\\b(?:baselines?|as (?:a )?baselines?|fails?|performs? (?:worse|poorly)|is outperformed|are outperformed)\\b");
    private static final Pattern EVALUATES = Pattern.compile(
            "\\b(?:evaluat\\w+|experiment\\w*|results?|test(?:s|ed|ing)?|accurac\\w+|scores?|achiev\\w+|benchmark\\w*|perform\\w*|report\\w*|outperform\\w*|"
                    + "state[- ]of[- ]the[- ]art|sota|measur\\w+|compar\\w+|ablation\\w*|improv\\w+|error|reach(?:es|ed)?|demonstrat\\w+|validat\\w+)\\b");
    private static final Pattern TRAINS = Pattern.compile(
            "\\b(?:pre-?train\\w*|fine-?tun\\w+|train(?:ed|ing|s)?)\\b[^.;]{0,40}\\b(?:on|with|using|from|over)\\b");
    private static final Pattern USES = Pattern.compile(
            "\\b(?:us(?:e|es|ed|ing)|via|with|based on|employ(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|leverag\\w+|build(?:s|ing)? (?:up)?on|built (?:up)?on|"
                    + "train\\w*|combin\\w+|extend\\w*|adopt\\w*|utili[sz]\\w+|initiali[sz]\\w+|by (?:means|way) of|through|follow(?:s|ing)|consists? of|"
                    + "implement\\w*|rel(?:y|ies) on|incorporat\\w+|optimi[sz]\\w+ (?:with|by)|is an?|in (?:the )?form of|parameteri[sz]ed by)\\b");
    private static final Pattern USED_AFTER = Pattern.compile(
            "^\\W{0,2}(?:is|are|was|were|can be|to be) (?:also |then )?(?:used|applied|employed|trained|utili[sz]ed|adopted)\\b");
    private static final Pattern ADDRESSES = Pattern.compile(
            "\\b(?:for|address\\w*|tackl\\w+|solv\\w+|problems? of|tasks? of|task|challenge of|focus\\w* on|stud(?:y|ies)|improv\\w+|approach(?:es)? to|towards?|"
                    + "in the (?:context|setting|field|area) of|mitigat\\w+|aims? (?:to|at)|learn(?:s|ing)? to|goal|applied to|evaluat\\w+ on)\\b");

    static Clause around(String text, int sentenceStart, int sentenceEnd, int start, int end) {
        int from = Math.max(sentenceStart, start - REACH);
        for (int i = start - 1; i >= from; i--) {
            if (BOUNDARY.indexOf(text.charAt(i)) >= 0) {
                from = i + 1;
            }
        }
        int to = Math.min(sentenceEnd, end + REACH);
        for (int i = end; i < to; i++) {
            if (BOUNDARY.indexOf(text.charAt(i)) >= 0) {
                to = i;
            }
        }
        return new Clause(
                text.substring(from, start).toLowerCase(Locale.ROOT),
                text.substring(end, Math.max(end, to)).toLowerCase(Locale.ROOT));
    }

    boolean proposes() {
        boolean said = PROPOSES.matcher(before).find()
                || NAMES.matcher(before).find()
                || KEY_IDEA.matcher(before).find()
                || PROPOSED_AFTER.matcher(after).find();
        return said && !denies();
    }

    boolean denies() {
        return DENIES.matcher(before).find() || DENIED_AFTER.matcher(after).find();
    }

    boolean compares() {
        return COMPARES.matcher(before).find() || COMPARED_AFTER.matcher(after).find();
    }

    boolean evaluates() {
        return EVALUATES.matcher(before).find() || EVALUATES.matcher(after).find();
    }

    boolean trains() {
        return TRAINS.matcher(before).find();
    }

    boolean uses() {
        return USES.matcher(before).find() || USED_AFTER.matcher(after).find();
    }

    boolean addresses() {
        return ADDRESSES.matcher(before).find();
    }
}
