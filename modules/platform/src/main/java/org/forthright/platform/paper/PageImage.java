package org.forthright.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * One page of a PDF as a reader in the browser sees it.
 *
 * @param number of the page, from 1
 * @param pages how many the PDF has
 * @param text of the page, for those who cannot see the picture
 */
public record PageImage(int number, int pages, String text, Png png) {

    /** The picture. */
    public static final class Png {

        private final byte[] bytes;

        Png(byte[] bytes) {
            this.bytes = bytes;
        }

        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
