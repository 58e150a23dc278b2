package org.forthright.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.junit.jupiter.api.Test;

class FormTagsTest {

    private final Rendering pages =
            new Rendering(new Frame(Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC)));

    @Test
    void keepsWhatWasTypedAndEscapesIt() {
        var answers = Answers.of(Map.of("summary", List.of("<b>\"Ward 4\" & more</b>")));

        assertThat(shown("{#textarea name='summary' label='What happened?' max='500' answers=answers /}", answers))
                .contains("&lt;b&gt;&quot;Ward 4&quot; &amp; more&lt;/b&gt;</textarea>")
                .contains("<label class=\"nhsuk-label nhsuk-label--s\" for=\"summary\">What happened?</label>");
    }

    @Test
    void tiesHintAndProblemToTheBox() {
        var answers = Answers.none().problem("email", "Enter an email address");

        assertThat(shown("{#input name='email' label='Email' hint='We write here' answers=answers /}", answers))
                .contains("aria-describedby=\"email-hint email-error\"")
                .contains("nhsuk-form-group--error")
                .contains("id=\"email-error\"");
    }

    @Test
    void leadsFromTheSummaryToTheFaultyBoxOfADate() {
        var answers =
                Answers.of(Map.of("seen-day", List.of("31"), "seen-month", List.of("2"), "seen-year", List.of("2026")));
        answers.optionalDate("seen");

        assertThat(shown(
                        "{#errorSummary answers=answers /}{#dateInput name='seen' legend='When?' answers=answers /}",
                        answers))
                .contains("<a href=\"#seen-day\">Enter a real date. 31 February does not exist</a>")
                .contains("nhsuk-input--error nhsuk-input--width-4")
                .contains("value=\"2026\"");
    }

    @Test
    void ticksWhatWasChosen() {
        var answers = Answers.none().with("by", "EMAIL");
        var html = pages.render(
                "{#radios name='by' legend='How?' options=options answers=answers /}",
                Map.of("answers", answers, "options", List.of(Option.of("EMAIL", "Email"), Option.of("POST", "Post"))));

        assertThat(html).contains("value=\"EMAIL\" checked>").contains("value=\"POST\">");
    }

    @Test
    void revealsAFurtherQuestionBelowItsAnswer() {
        assertThat(shown(
                        "{#radios name='by' legend='How?' answers=answers}"
                                + "{#radio name='by' value='EMAIL' label='Email' answers=answers}"
                                + "{#input name='email' label='Address' answers=answers /}{/radio}{/radios}",
                        Answers.none()))
                .contains("<div class=\"nhsuk-radios__conditional\">")
                .contains("<input class=\"nhsuk-input\" id=\"email\"");
    }

    @Test
    void sendsTheTokensWithEveryForm() {
        assertThat(shown("{#form action='/QX1/complaints' upload=true}x{/form}", Answers.none()))
                .contains("action=\"/QX1/complaints?once=first-sending\" enctype=\"multipart/form-data\"")
                .contains("name=\"csrf-token\" value=\"made-up-token\"");
    }

    @Test
    void sendsTheVersionThatTheWriterSawTheFirstOneToo() {
        String source = "{#form action='/QX1/complaints' version=version}x{/form}";
        Map<String, Object> first = new HashMap<>(Map.of("version", 0));
        Map<String, Object> none = new HashMap<>();
        none.put("version", null);

        assertThat(pages.render(source, first)).contains("<input type=\"hidden\" name=\"version\" value=\"0\">");
        assertThat(pages.render(source, none)).doesNotContain("name=\"version\"");
    }

    private String shown(String source, Answers answers) {
        return pages.render(source, Map.of("answers", answers));
    }
}
