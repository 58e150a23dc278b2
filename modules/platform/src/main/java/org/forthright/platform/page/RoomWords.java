package org.forthright.platform.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Sentences that each room brings for itself, in {@code <folder>/<room>.properties}. */
public final class RoomWords {

    private static final List<String> ROOMS = List.of(
            "platform",
            "organisation",
            "procedure",
            "complaint",
            "intake",
            "investigation",
            "response",
            "outcome",
            "oversight",
            "ombudsman");

    private RoomWords() {}

    public static Properties in(String folder) {
        Properties words = new Properties();
        ROOMS.forEach(room -> read(folder + "/" + room + ".properties", words));
        return words;
    }

    private static void read(String name, Properties words) {
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
