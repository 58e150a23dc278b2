package org.forthright.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our tags draw what the design system's own recorded examples show; what only its scripts need is left out. */
class DesignSystemTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/nhsuk-frontend");
    private static final Pattern START_TAG = Pattern.compile("<([a-z0-9]+)((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z-]+(?:=\"[^\"]*\")?");

    private final Rendering rendering = new Rendering(new Frame(Clock.systemUTC()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            button-default                         | {#button}Save and continue{/button}
            button-secondary-small                 | {#button kind='secondary' small=true}Find my location{/button}
            button-warning                         | {#button kind='warning'}Yes, delete this vaccine{/button}
            button-as-a-link                       | {#button href='#'}Link button{/button}
            character-count-with-error-message-and-hint | {#textarea id='with-error-message' name='example' label='Enter a job description' hint='Do not include personal information like your name, date of birth or NHS number' heading=true max=350 answers=counted /}
            select-with-error-message-and-hint     | {#select id='with-hint-error' name='example' label='Choose location' hint='This can be different to where you went before' heading=true options=places answers=placed /}
            file-upload-with-error-message-and-hint | {#fileUpload name='file-upload' label='Upload a file' hint='Your photo may be in your Pictures, Photos, Downloads or Desktop folder' heading=true answers=answers /}
            error-summary-with-multiple-errors     | {#errorSummary answers=names /}
            details-default                        | {#details summary='How to find your NHS number'}You can find your NHS number by logging in to the NHS App or on any document the NHS has sent you.{/details}
            inset-text-default                     | {#insetText}<p>You can report any suspected side effect using the Yellow Card safety scheme</p>{/insetText}
            back-link-default                      | {#backLink href='#' /}
            tag-default                            | {#tag}Active{/tag}
            panel-default                          | {#panel heading='Booking complete'}We have sent you a confirmation email{/panel}
            pagination-numbered-with-many-pages    | {#pagination pages=pages /}
            """)
    void drawsWhatTheDesignSystemDraws(String example, String call) throws IOException {
        var expected = Files.readString(EXAMPLES.resolve(example + ".html"));

        assertThat(plain(rendering.render(call, data()))).isEqualTo(plain(expected));
    }

    private static Map<String, Object> data() {
        var counted =
                "\uD83D\uDC69\uD83C\uDFFB\u200D\uD83D\uDE80 A content designer works on the end-to-end journey of a service to help users complete their goal and government deliver a policy intent. Their work may involve the creation of, or change to, a transaction, product or single piece of content that stretches across digital and offline channels. They make sure appropriate content is shown to a user in the right place and in the best format.";
        return Map.of(
                "answers",
                Answers.none()
                        .problem("example", "You must provide an explanation")
                        .problem("file-upload", "The selected file must be a JPG, BMP or TIF"),
                "counted",
                Answers.none()
                        .with("example", counted)
                        .problem("example", "Job description must be 350 characters or less"),
                "placed",
                Answers.none().problem("example", "Select a location"),
                "names",
                Answers.none()
                        .problem("example-first-name", "Enter your first name")
                        .problem("example-last-name", "Enter your last name"),
                "pages",
                new Pagination(10, 40, "#/section/"),
                "places",
                List.of(
                        Option.of("choose", "Choose location"),
                        Option.of("eastmidlands", "East Midlands"),
                        Option.of("eastofengland", "East of England"),
                        Option.of("london", "London"),
                        Option.of("northeast", "North East"),
                        Option.of("northwest", "North West"),
                        Option.of("southeast", "South East"),
                        Option.of("southwest", "South West"),
                        Option.of("westmidlands", "West Midlands"),
                        Option.of("yorkshire", "Yorkshire and the Humber")));
    }

    /** Without white space, drawings, hooks for scripts and our focus on arrival; attributes in one order. */
    private static String plain(String html) {
        var flat = html.replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll(" data-(module|maxlength)=\"[^\"]*\"", "")
                .replaceAll(" role=\"navigation\"| tabindex=\"-1\"| autofocus", "")
                .replace(" nhsuk-js-character-count", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(<|>) ?", "$1");
        return START_TAG.matcher(flat).replaceAll(tag -> "<" + tag.group(1) + attributes(tag) + ">");
    }

    private static String attributes(MatchResult tag) {
        return ATTRIBUTE
                .matcher(tag.group(2))
                .results()
                .map(MatchResult::group)
                .sorted()
                .map(attribute -> " " + attribute.replaceAll(" +\"", "\"").replace("$", "\\$"))
                .collect(Collectors.joining());
    }
}
