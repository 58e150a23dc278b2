package org.forthright.procedure.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.platform.document.DocumentRefusal;
import org.forthright.platform.document.FileCheck;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.check.LookedAt;
import org.forthright.procedure.words.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UploadedTextTest {

    private static final String PROCEDURE = "You can complain by phone.\n\nWe answer in writing.";

    private final UploadedText texts = new UploadedText(new FileCheck());
    private final Comparison comparison = new Comparison(LookedAt.signs(), LookedAt.linter());

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("procedure.txt", Texts.WRONG_PROVIDER.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("procedure.docx", Papers.word(Texts.WRONG_PROVIDER)),
                Arguments.of("procedure.pdf", Papers.pdf(Texts.WRONG_PROVIDER)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void findsTheSameInEveryKindOfFile(String name, byte[] bytes) {
        Compared compared = comparison.compare(texts.of(name, bytes), LookedAt.model("provider"), LookedAt.TODAY);
        Compared typed = comparison.compare(Texts.WRONG_PROVIDER, LookedAt.model("provider"), LookedAt.TODAY);

        assertThat(compared.flaws())
                .extracting(Flaw::code)
                .containsExactly(
                        "SHORT_TIME_TO_COMPLAIN",
                        "IN_WRITING_ONLY",
                        "RESOLVED_IN_HOURS",
                        "NO_OMBUDSMAN",
                        "clinical-commissioning-group");
        assertThat(compared.flaws())
                .extracting(Flaw::paragraph)
                .isEqualTo(typed.flaws().stream().map(Flaw::paragraph).toList());
        assertThat(compared.clauses())
                .extracting(ComparedClause::status)
                .isEqualTo(typed.clauses().stream().map(ComparedClause::status).toList());
    }

    @Test
    void readsTheHeadingsNumbersListsAndTablesOfAWordDocument() {
        byte[] word = Papers.saved(document -> {
            BigInteger numbers = Papers.list(document, false);
            BigInteger dots = Papers.list(document, true);
            document.createStyles();
            Papers.numbered(document, numbers, 0, "How to complain").setStyle("Heading1");
            Papers.numbered(document, numbers, 1, "You can complain:");
            Papers.numbered(document, dots, 0, "in person");
            Papers.numbered(document, dots, 0, "by letter");
            Papers.numbered(document, numbers, 1, "We answer.");
            Papers.numbered(document, numbers, 0, "When").setStyle("Heading1");
            Papers.numbered(document, numbers, 1, "Within twelve months.");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Ombudsman:");
            table.getRow(0).getCell(1).setText("0345 015 4033.");
        });

        assertThat(Clauses.in(texts.of("procedure.docx", word)))
                .extracting(Passage::number, Passage::title, Passage::text)
                .containsExactly(
                        tuple("1.1", "How to complain", "You can complain:\n- in person\n- by letter"),
                        tuple("1.2", "How to complain", "We answer."),
                        tuple("2.1", "When", "Within twelve months."),
                        tuple("2.1", "When", "Ombudsman:"),
                        tuple("2.1", "When", "0345 015 4033."));
    }

    @Test
    void readsWhatAnOlderEditorSaved() {
        byte[] old = "We don’t charge £5 for it.".getBytes(Charset.forName("windows-1252"));

        assertThat(texts.of("procedure.txt", old)).isEqualTo("We don’t charge £5 for it.");
        assertThat(texts.of("procedure.txt", "\uFEFFWe answer.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("We answer.");
    }

    static Stream<Arguments> refused() {
        byte[] word = Papers.word(PROCEDURE);
        byte[] pdf = Papers.pdf(PROCEDURE);
        byte[] endless = "We answer in writing. ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("an empty file", "procedure.txt", new byte[0], DocumentRefusal.EMPTY_FILE),
                Arguments.of("a blank text", "procedure.txt", bytes(" \n \n"), ComparisonRefusal.NOTHING_IN_IT),
                Arguments.of("a text too long", "procedure.txt", endless, ComparisonRefusal.TOO_LONG),
                Arguments.of(
                        "a PDF too long",
                        "procedure.pdf",
                        Papers.pdf(new String(endless, StandardCharsets.UTF_8)),
                        ComparisonRefusal.TOO_LONG),
                Arguments.of(
                        "a file too large",
                        "procedure.txt",
                        new byte[UploadedText.LARGEST + 1],
                        ComparisonRefusal.TOO_LARGE),
                Arguments.of("a scan", "procedure.pdf", Papers.scan(), ComparisonRefusal.NOTHING_IN_IT),
                Arguments.of("a locked PDF", "procedure.pdf", Papers.lockedPdf(PROCEDURE), ComparisonRefusal.LOCKED),
                Arguments.of("half a PDF", "procedure.pdf", Arrays.copyOf(pdf, 200), ComparisonRefusal.BROKEN),
                Arguments.of(
                        "half a Word document",
                        "procedure.docx",
                        Arrays.copyOf(word, word.length / 2),
                        DocumentRefusal.NOT_WHAT_IT_SAYS),
                Arguments.of(
                        "a Word document that is none",
                        "procedure.docx",
                        Papers.wordWith(bytes("no markup")),
                        ComparisonRefusal.BROKEN),
                Arguments.of("a PDF called Word", "procedure.docx", pdf, DocumentRefusal.NOT_WHAT_IT_SAYS),
                Arguments.of(
                        "a program", "procedure.pdf", bytes("MZ\u0090 a program"), DocumentRefusal.NOT_WHAT_IT_SAYS),
                Arguments.of("a picture", "procedure.png", png(), ComparisonRefusal.NO_TEXT_FILE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWithASentence(String what, String name, byte[] bytes, RefusalReason reason) {
        assertThatThrownBy(() -> texts.of(name, bytes))
                .isInstanceOf(Refusal.class)
                .hasMessage(reason.sentence());
    }

    @Test
    void fetchesNothingThatAWordDocumentNames() {
        byte[] spy = Papers.wordWith(bytes("""
                <?xml version="1.0"?>
                <!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:body><w:p><w:r><w:t>&secret; complain</w:t></w:r></w:p></w:body></w:document>"""));

        assertThatThrownBy(() -> texts.of("procedure.docx", spy)).hasMessage(ComparisonRefusal.BROKEN.sentence());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }
}
