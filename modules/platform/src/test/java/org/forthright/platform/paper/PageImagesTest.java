package org.forthright.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PageImagesTest {

    private final byte[] twoPages = Press.print("""
            <html lang="en"><head><title>Two</title><meta name="subject" content="Two"/><style>@page { size: A4; }
            body { font-family: "Liberation Sans"; } p { page-break-after: always; }</style></head>
            <body><p>First page</p><div>Second page</div></body></html>""", Instant.parse("2026-10-20T09:00:00Z"));

    @Test
    void showsOnePageWithItsText() throws IOException {
        PageImage page = PageImages.of(twoPages, 2, 72);

        assertThat(page.number()).isEqualTo(2);
        assertThat(page.pages()).isEqualTo(2);
        assertThat(page.text()).isEqualTo("Second page\n");
        BufferedImage image = ImageIO.read(page.png().open());
        assertThat(image.getWidth()).isBetween(594, 596);
        assertThat(image.getHeight()).isBetween(841, 843);
        assertThat(PageImages.pages(twoPages)).isEqualTo(2);
    }

    @Test
    void showsAHugePageLessFinely() throws IOException {
        BufferedImage image =
                ImageIO.read(PageImages.of(pageOf(14_400, 7_200), 1, 300).png().open());

        assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(PageImages.MOST_PIXELS);
        assertThat(image.getWidth()).isGreaterThan(5_000);
    }

    @Test
    void refusesAPageThatIsNotThere() {
        assertThatThrownBy(() -> PageImages.of(twoPages, 3, 72))
                .isInstanceOf(UnreadablePaper.class)
                .hasMessage("There is no page 3 among 2.");
        assertThatThrownBy(() -> PageImages.of(twoPages, 0, 72)).isInstanceOf(UnreadablePaper.class);
    }

    @Test
    void refusesWhatIsNoPdf() {
        byte[] words = "%PDF-1.7 not really".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> PageImages.pages(words)).isInstanceOf(UnreadablePaper.class);
    }

    private static byte[] pageOf(float width, float height) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(width, height)));
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }
}
