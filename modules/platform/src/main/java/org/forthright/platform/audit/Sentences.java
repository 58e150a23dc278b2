package org.forthright.platform.audit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the timeline. Each room brings {@code timeline/<room>.properties}: kind = sentence, in which
 * {@code {fact}} stands for a fact of the event.
 */
@Startup
@ApplicationScoped
public class Sentences {

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
                .replaceAll(found -> Matcher.quoteReplacement(facts.getOrDefault(found.group(1), "")));
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
