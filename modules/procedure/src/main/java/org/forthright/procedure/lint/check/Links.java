package org.forthright.procedure.lint.check;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.procedure.lint.Check;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.words.Mark;
import org.forthright.procedure.words.Passage;

/**
 * Finds links and numbers that lead nowhere: in the procedure itself for certain, outside by the form of the address
 * alone. Whoever may go to other sites gives a predicate that does.
 */
@Singleton
class Links implements Check {

    private static final String NO_SUCH_PARAGRAPH = "There is no such paragraph in this procedure.";
    private static final String NO_ADDRESS = "This is not an address that leads anywhere.";

    /** Browsers follow nothing longer, and the patterns below are held against what anybody may have typed. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final Pattern NUMBER =
            Pattern.compile("\\b[Pp]aragraphs? (\\d{1,2}\\.\\d{1,2})\\b(?! of (?:the|schedule|part))");
    private static final Pattern TARGET = Pattern.compile("]\\(([^()\\s]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?<![(\\w@.])(?:https?://|www\\.)[^\\s()<>]*");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)++[a-z]{2,}(?::\\d+)?");

    private final Predicate<URI> leadsSomewhere;

    @Inject
    Links() {
        this(address -> true);
    }

    Links(Predicate<URI> leadsSomewhere) {
        this.leadsSomewhere = leadsSomewhere;
    }

    @Override
    public Stream<Flaw> flaws(Subject subject) {
        Set<String> anchors = new HashSet<>();
        subject.passages().forEach(passage -> anchors.add(passage.number()));
        if (subject.own() != null) {
            subject.own().sections().forEach(section -> anchors.add("section-" + section.number()));
        }
        boolean numbered = anchors.stream().anyMatch(anchor -> !anchor.isEmpty());
        return subject.passages().stream().flatMap(passage -> Stream.of(
                        numbers(passage)
                                .filter(number -> numbered && !anchors.contains(number.group(1)))
                                .map(number -> flaw(NO_SUCH_PARAGRAPH, passage, number, 1)),
                        targets(passage)
                                .filter(target -> !leads(target.group(1), anchors))
                                .map(target -> flaw(NO_ADDRESS, passage, target, 1)),
                        addresses(passage)
                                .filter(address -> !isAddress(address.group()))
                                .map(address -> flaw(NO_ADDRESS, passage, address, 0)))
                .flatMap(found -> found));
    }

    private static Stream<MatchResult> numbers(Passage passage) {
        return NUMBER.matcher(passage.text()).results();
    }

    private static Stream<MatchResult> targets(Passage passage) {
        return TARGET.matcher(passage.text()).results();
    }

    private static Stream<MatchResult> addresses(Passage passage) {
        return ADDRESS.matcher(passage.text()).results();
    }

    private boolean leads(String target, Set<String> anchors) {
        if (target.startsWith("#")) {
            return anchors.contains(target.substring(1));
        }
        return target.startsWith("/") || target.startsWith("mailto:") || target.startsWith("tel:") || isAddress(target);
    }

    private boolean isAddress(String written) {
        if (written.length() > LONGEST_ADDRESS) {
            return false;
        }
        String address = written.replaceAll("[.,;:!?'\"’”]+$", "");
        try {
            URI uri = new URI(address.startsWith("www.") ? "https://" + address : address);
            String host = uri.getRawAuthority();
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && host != null && HOST.matcher(host).matches() && leadsSomewhere.test(uri);
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static Flaw flaw(String sentence, Passage passage, MatchResult found, int group) {
        return Flaw.of(FlawKind.DEAD_LINK, Severity.SHOULD, sentence)
                .at(passage, new Mark(found.start(group), found.end(group)));
    }
}
