package org.forthright.platform.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.paper.PageImages;
import org.forthright.platform.paper.Veracity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    /** What people, and people who mean harm, write into a form. */
    private static final Map<String, String> HOSTILE = Map.of(
            "complainant-name", "Ms <b>Okonjo</b> & \"Sons\" **bold** [link](https://evil.example)",
            "words", """
                    # I shout
                    - and list
                    <script>alert(1)</script> <img src="file:///etc/passwd"/> ![x](https://evil.example/x.png)
                    ((signature)) {complaint.secret} &lt; &#0; ]]> --></style></body>

                    \u202etxet desrever\u202c zero\u200bwidth Ŵyn Łódź Ωmega Привет 你好 😀 a\u0000b\uD800c\uFFFE ﬁ e\u0301""",
            "adjustments", "<br/>".repeat(500) + "\t* a *",
            "signature", "1. Ruth\n2. Adeyemi");

    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void keepsThePromiseOfPdfAAndPdfUa(LetterSize size) throws Exception {
        assertThat(Veracity.brokenRules(
                        Letters.print(LetterFixture.acknowledgement().in(size))))
                .isEmpty();
        assertThat(Veracity.brokenRules(
                        Letters.print(LetterFixture.finalResponse().in(size))))
                .isEmpty();
        assertThat(Veracity.brokenRules(
                        Letters.print(LetterFixture.acknowledgementWith(HOSTILE).in(size))))
                .isEmpty();
    }

    @Test
    void saysWhatWasWritten() throws IOException {
        assertThat(textOf(Letters.print(LetterFixture.acknowledgement()))).isEqualTo("""
                        Northmoor Integrated Care Board
                        Complaints team, Beacon House, 4 Tannery Lane, Northmoor, NM1 4QX
                        01632 960 000, complaints@northmoor.example
                        Ms Farida Okonjo
                        14 Weavers Row
                        Calderbrook
                        NM7 2TB
                        20 October 2026
                        Our reference: NM-2026-00417
                        We have your complaint
                        Dear Ms Okonjo,
                        Thank you for writing to us. Your complaint reached us on 15 October 2026. Its
                        reference is NM-2026-00417.
                        I was sorry to read how your father came home that night.
                        What you can count on
                        Complaining will not affect your care, now or later.
                        We have noted what makes it easier for you: letters in large print, calls after 2pm.
                        Help with your complaint
                        Northmoor Advocacy helps you free of charge: northmoor-advocacy.example.
                        Yours sincerely,
                        Ruth Adeyemi
                        Complaints manager
                        NM-2026-00417 Page 1 of 1
                        """);
    }

    @Test
    void takesAPersonsWordsAsWords() throws IOException {
        Letter letter = LetterFixture.letter(
                "Words", "((words))", Map.of("words", HOSTILE.getOrDefault("words", "")), Map.of());

        assertThat(LetterText.of(letter).html()).isEqualTo("""
                        <p class="block"># I shout<br />
                        - and list<br />
                        &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=&quot;file:///etc/passwd&quot;/&gt; \
                        ![x](https://evil.example/x.png)<br />
                        ((signature)) {complaint.secret} &amp;lt; &amp;#0; ]]&gt; --&gt;&lt;/style&gt;&lt;/body&gt;</p>
                        <p>txet desrever zerowidth Ŵyn Łódź Ωmega Привет \uFFFD\uFFFD \uFFFD abc\uFFFD ﬁ é</p>
                        """);
        assertThat(textOf(Letters.print(letter)))
                .contains("<script>alert(1)</script>")
                .contains("Привет");
    }

    @Test
    void takesHtmlCodeAndPicturesOfTheTemplateAsWordsToo() {
        Letter letter = LetterFixture.letter(
                "Words",
                "<div>a</div>\n\n    b `((name))` <i>c</i> ![d](https://evil.example/x.png) [e](javascript:alert)",
                Map.of("name", "<u>"),
                Map.of());

        assertThat(LetterText.of(letter).html()).isEqualTo("""
                        <p>&lt;div&gt;a&lt;/div&gt;</p>
                        <p>b &lt;u&gt; &lt;i&gt;c&lt;/i&gt; d <a rel="nofollow" href="" title="e">e</a></p>
                        """);
    }

    @ParameterizedTest
    @EnumSource(LetterSize.class)
    void partsNeitherTheClosingFromTheNameNorAnAddressWhereverThePageEnds(LetterSize size) throws IOException {
        for (int lines = 1; lines <= 40; lines++) {
            Letter letter = LetterFixture.letter(
                            "Words",
                            "((account))\n\nYours sincerely,\n\n((signature))\n\nThank you.",
                            Map.of(
                                    "account",
                                    "One line\n\n".repeat(lines),
                                    "signature",
                                    "Ruth Adeyemi\nManager\nSigned"),
                            Map.of())
                    .in(size);
            assertThat(pagesOf(Letters.print(letter)).stream().filter(page -> page.contains("Ruth Adeyemi")))
                    .as("after %d lines", lines)
                    .hasSize(1)
                    .allSatisfy(page -> assertThat(page).contains("Yours sincerely,\nRuth Adeyemi\nManager\nSigned"));
        }
    }

    @Test
    void printsARecordWithoutAnEnvelope() throws IOException {
        assertThat(textOf(Letters.print(LetterFixture.acknowledgement().asRecord())))
                .startsWith("""
                        Northmoor Integrated Care Board
                        20 October 2026
                        Our reference: NM-2026-00417
                        """)
                .doesNotContain("Weavers Row", "Beacon House");
    }

    @Test
    void refusesAnUnknownPlaceholderWithItsLine() {
        assertUnfillable("Dear you,\n\n((sort-code))", "Line 3: ((sort-code)) cannot be filled here.");
        assertUnfillable("((name", "Line 1: (( cannot be filled here.");
        assertUnfillable("&#40;(sort-code))", "Line 1: ((sort-code)) cannot be filled here.");
    }

    @Test
    void refusesAPassageInsideASentenceAndAValueInsideAnAddress() {
        assertUnfillable("One\n\nYour points ((points)) here", "Line 3: ((points)) cannot be filled here.");
        assertUnfillable("[page](https://a.example/((name)))", "Line 1: ((name)) cannot be filled here.");
    }

    @Test
    void leavesOutAnEmptyPassageAndAnEmptyValueThatStandAlone() {
        Letter letter = LetterFixture.letter(
                "Words", "One\n\n((name))\n\n((points))\n\nTwo", Map.of("name", ""), Map.of("points", List.of()));

        assertThat(LetterText.of(letter).html()).isEqualTo("<p>One</p>\n<p>Two</p>\n");
    }

    @Test
    void skipsNoLevelOfHeading() {
        Letter letter = LetterFixture.letter(
                "Words",
                "# One\n\n#### Two\n\n((points))\n\n# Three\n\n### Four",
                Map.of(),
                Map.of("points", List.of(new Passage.Heading("A"), new Passage.Words("x"), new Passage.Heading("B"))));

        assertThat(LetterText.of(letter).html().lines().filter(line -> line.startsWith("<h")))
                .containsExactly(
                        "<h1 id=\"section-1\">One</h1>",
                        "<h2 id=\"section-2\">Two</h2>",
                        "<h3 id=\"section-3\">A</h3>",
                        "<h3 id=\"section-4\">B</h3>",
                        "<h2 id=\"section-5\">Three</h2>",
                        "<h3 id=\"section-6\">Four</h3>");
    }

    @Test
    void carriesItsNameLanguageAuthorAndBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Letters.print(LetterFixture.finalResponse()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Our answer to your complaint");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Northmoor Integrated Care Board");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getCOSObject()
                            .containsKey(COSName.K))
                    .isTrue();
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .containsExactly(
                            "Our answer to your complaint",
                            "What you asked us to look at",
                            "How we looked into it",
                            "What we found",
                            "Our apology",
                            "What we will do",
                            "The Ombudsman");
        }
    }

    @Test
    void printsTheSameLetterTheSameWay() {
        assertThat(Fingerprint.of(Letters.print(LetterFixture.finalResponse())))
                .isEqualTo(Fingerprint.of(Letters.print(LetterFixture.finalResponse())));
        assertThat(Fingerprint.of(Letters.print(LetterFixture.acknowledgementWith(Map.of("words", "Other words")))))
                .isNotEqualTo(Fingerprint.of(Letters.print(LetterFixture.acknowledgement())));
    }

    private static void assertUnfillable(String markdown, String message) {
        Letter letter = LetterFixture.letter(
                "Words", markdown, Map.of("name", "x"), Map.of("points", List.of(new Passage.Words("y"))));
        assertThatThrownBy(() -> Letters.print(letter))
                .isInstanceOf(UnfillablePlaceholder.class)
                .hasMessage(message);
    }

    private static List<String> pagesOf(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= PageImages.pages(pdf); page++) {
            pages.add(PageImages.words(pdf, page).replaceAll(" +\n", "\n"));
        }
        return pages;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            return stripper.getText(document).replaceAll(" +\n", "\n");
        }
    }
}
