package org.forthright.platform.audit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.RoomWords;

/**
 * The sentences of the timeline. Each room brings {@code timeline/<room>.properties}: kind = sentence, in which
 * {@code {fact}} stands for a fact of the event.
 */
@Startup
@ApplicationScoped
public class Sentences {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");
    private final Properties words = RoomWords.in("timeline");

    /** The sentence of this kind with its facts filled in; the kind itself where no room has given it a sentence. */
    public String sentence(String kind, Map<String, String> facts) {
        return FACT.matcher(words.getProperty(kind, kind))
                .replaceAll(found -> Matcher.quoteReplacement(inWords(facts.getOrDefault(found.group(1), ""))));
    }

    /** The audit keeps dates as programs write them. */
    private static String inWords(String fact) {
        return DATE.matcher(fact).matches() ? DateWords.day(LocalDate.parse(fact)) : fact;
    }
}
