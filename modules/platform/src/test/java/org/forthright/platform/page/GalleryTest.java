package org.forthright.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GalleryTest {

    private final Frame frame = new Frame(Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC));
    private final String page = gallery();

    @Test
    void showsEveryComponent() {
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Components – Northmoor Integrated Care Board – Forthright</title>")
                .contains("Printed by Ruth Adeyemi on Monday 23 November 2026")
                .doesNotContain("NOT_FOUND")
                .contains("app-worklist", "app-clock", "nhsuk-task-list", "nhsuk-error-summary", "nhsuk-panel");
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
