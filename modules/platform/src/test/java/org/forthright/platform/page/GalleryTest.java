package org.forthright.platform.page;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GalleryTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("\\{#(?<tag>\\w+)(?: (?<included>\\w+))?");

    private final Frame frame = new Frame(Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC));
    private final String page = gallery();

    @Test
    void showsEveryComponent() throws IOException {
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Components – Northmoor Integrated Care Board – Forthright</title>")
                .contains("Printed by Ruth Adeyemi on Monday 23 November 2026")
                .doesNotContain("NOT_FOUND");
        assertThat(reached(TEMPLATES.resolve("gallery.html"), new TreeSet<>())).containsAll(components());
    }

    @Test
    void asksTheBrowserForNothingTheContentPolicyRefuses() {
        assertThat(page).doesNotContain("style=", "<script", "<style", "onclick", "javascript:");
    }

    @Test
    void givesNoIdTwice() {
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1));

        assertThat(ids.toList()).doesNotHaveDuplicates();
    }

    @Test
    void leadsEveryProblemToABox() {
        var boxes = Pattern.compile("<a href=\"#(wrong[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> " id=\"" + found.group(1) + "\"")
                .toList();

        assertThat(boxes).isNotEmpty().allSatisfy(box -> assertThat(page).contains(box));
    }

    private static Set<String> components() throws IOException {
        try (Stream<Path> tags = Files.list(TEMPLATES.resolve("tags"))) {
            return tags.map(GalleryTest::name).collect(toSet());
        }
    }

    /** The tags that a template holds, also in what it includes. */
    private static Set<String> reached(Path template, Set<String> found) throws IOException {
        Matcher tag = TAG.matcher(Files.readString(template));
        while (tag.find()) {
            Path component = TEMPLATES.resolve("tags").resolve(tag.group("tag") + ".html");
            Path included = TEMPLATES.resolve(tag.group("included") + ".html");
            if (Files.exists(component) && found.add(name(component))) {
                reached(component, found);
            }
            if (Files.exists(included)) {
                reached(included, found);
            }
        }
        return found;
    }

    private static String name(Path template) {
        return template.getFileName().toString().replace(".html", "");
    }

    private String gallery() {
        frame.organisation("QX1", "Northmoor Integrated Care Board");
        frame.person("Ruth Adeyemi", "Complaints manager");
        frame.navigation(List.of(
                NavigationItem.to("Work list", "/QX1")
                        .counting(20, "open complaints")
                        .here(true),
                NavigationItem.to("All complaints", "/QX1/complaints")));
        return new Rendering(frame)
                .template("gallery")
                .data("gallery", Gallery.example())
                .render();
    }
}
