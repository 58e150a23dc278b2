package org.forthright.platform.paper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program that opens a PDF with pages of strangers, in a process of its own, and shows one of its pages. */
final class ShowPage {

    static final String WORDS = "words";
    static final String PICTURE = "picture";

    private ShowPage() {}

    public static void main(String... asked) throws IOException {
        PrintStream answer = System.out;
        // Whatever a library prints is not the page.
        System.setOut(System.err);
        byte[] pdf = System.in.readAllBytes();
        int page = Integer.parseInt(asked[1]);
        answer.write(
                asked[0].equals(WORDS)
                        ? PageImages.words(pdf, page).getBytes(StandardCharsets.UTF_8)
                        : PageImages.of(pdf, page, Integer.parseInt(asked[2]))
                                .png()
                                .bytes());
        answer.flush();
    }
}
