package org.forthright.platform.audit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.platform.page.DateWords;

/**
 * The sentences of the timeline. Each room brings {@code timeline/<room>.properties}: kind = sentence, in which
 * {@code {fact}} stands for a fact of the event.
 */
@Startup
@ApplicationScoped
public class Sentences {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String[] ROOMS = {
        "platform",
        "organisation",
        "complaint",
        "intake",
        "investigation",
        "response",
        "outcome",
        "oversight",
        "ombudsman"
    };

    private final Properties words = new Properties();

    public Sentences() {
        for (String room : ROOMS) {
            read("timeline/" + room + ".properties");
        }
    }

    /** The sentence of this kind with its facts filled in; the kind itself where no room has given it a sentence. */
    public String sentence(String kind, Map<String, String> facts) {
        return FACT.matcher(words.getProperty(kind, kind))
                .replaceAll(found -> Matcher.quoteReplacement(inWords(facts.getOrDefault(found.group(1), ""))));
    }

    /** The audit keeps dates as programs write them. */
    private static String inWords(String fact) {
        return DATE.matcher(fact).matches() ? DateWords.day(LocalDate.parse(fact)) : fact;
    }

    private void read(String name) {
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
