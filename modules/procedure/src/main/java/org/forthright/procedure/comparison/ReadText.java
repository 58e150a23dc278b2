package org.forthright.procedure.comparison;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.forthright.kernel.refusal.Refusal;

/** The program that opens a Word document or a PDF of a stranger, in a process of its own, and gives back its text. */
final class ReadText {

    static final String PDF = "pdf";
    static final String WORD = "word";

    /** Left with the name of a {@link ComparisonRefusal} in place of the text. */
    static final int REFUSED = 10;

    private ReadText() {}

    public static void main(String... kind) throws IOException {
        PrintStream answer = System.out;
        // Whatever a library prints is not the text.
        System.setOut(System.err);
        byte[] file = System.in.readAllBytes();
        try {
            String text = kind[0].equals(PDF) ? PdfText.of(file) : WordText.of(file);
            answer.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal refused) {
            answer.print(refused.reason().name());
            answer.flush();
            System.exit(REFUSED);
        }
        answer.flush();
    }
}
