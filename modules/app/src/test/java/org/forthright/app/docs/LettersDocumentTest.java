package org.forthright.app.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.forthright.app.Checkout;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.letter.ClosedList;
import org.forthright.procedure.letter.LetterKind;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.Placeholder;
import org.forthright.procedure.letter.RequiredBlock;
import org.forthright.procedure.letter.Words;
import org.junit.jupiter.api.Test;

/** The document on letters shows what the platform reads: its letters, what each has to say, and its placeholders. */
class LettersDocumentTest {

    private static final TenantConfig CONFIG = new TenantConfig(Checkout.root().resolve("tenant-config"));
    private static final ClosedList PLACEHOLDERS = new ClosedList(CONFIG);
    private static final LetterKinds KINDS = new LetterKinds(CONFIG, PLACEHOLDERS);

    @Test
    void theDocumentShowsWhatThePlatformReads() throws IOException {
        assertThat(Document.read("docs/letters.md").text()).isEqualTo(document());
    }

    private static String document() {
        return """
                # Letters

                Every letter and mail that the platform writes, what no text of it may leave out, and the names that a text may use. The words of the model lie in `tenant-config/default/letters`. This page is rendered from the files beside them, by `LettersDocumentTest`; the test fails when it says anything else.

                A text is Markdown: headings, lists, stress and links. It holds at most %,d characters, and its subject %d. Names in double round brackets are filled in once, as words: nothing that is filled in is read as Markdown, HTML or a name again. `((phrase: name))` puts in a phrase of the organisation; a phrase may hold others, and never itself.

                ## What each has to say

                | Letter | Leaves as | When | Has to say |
                |---|---|---|---|
                %s

                ## What shows it, and what asks for it

                | It says | Shown by | Asked for by |
                |---|---|---|
                %s

                ## Placeholders

                | Name | Type | Meaning | Example |
                |---|---|---|---|
                %s
                """.formatted(
                Words.LONGEST,
                Words.LONGEST_SUBJECT,
                KINDS.all().stream().map(LettersDocumentTest::row).collect(joining("\n")),
                KINDS.all().stream()
                        .flatMap(kind -> kind.must().stream())
                        .distinct()
                        .map(LettersDocumentTest::row)
                        .collect(joining("\n")),
                PLACEHOLDERS.all().stream().map(LettersDocumentTest::row).collect(joining("\n")));
    }

    private static String row(LetterKind kind) {
        String must = kind.must().stream().map(RequiredBlock::says).collect(joining("; "));
        return "| %s, `%s` | %s | %s | %s |"
                .formatted(kind.name(), kind.code(), kind.goes().words(), kind.purpose(), must.isEmpty() ? "–" : must);
    }

    private static String row(RequiredBlock block) {
        String shownBy = block.with().isEmpty() ? "a sentence that says so" : "`" + block.placeholders() + "`";
        return "| %s | %s | %s |".formatted(block.says(), shownBy, block.law());
    }

    private static String row(Placeholder placeholder) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        placeholder.written(),
                        placeholder.type().words() + (placeholder.empty() ? "; may be empty" : ""),
                        placeholder.meaning(),
                        placeholder.example());
    }
}
