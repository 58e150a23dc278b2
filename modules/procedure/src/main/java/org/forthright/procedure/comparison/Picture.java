package org.forthright.procedure.comparison;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Knows pictures and packed files by their first bytes, with which no markup begins in any encoding. */
final class Picture {

    /** PNG, JPEG, GIF, TIFF, EMF, WMF, WebP; files packed in the document, and those of older programs. */
    private static final List<byte[]> BEGINNINGS = Stream.of(
                    "89504e47",
                    "ffd8ff",
                    "47494638",
                    "49492a00",
                    "4d4d002a",
                    "01000000",
                    "d7cdc69a",
                    "52494646",
                    "504b0304",
                    "d0cf11e0")
            .map(HexFormat.of()::parseHex)
            .toList();

    private Picture() {}

    static boolean begins(byte[] bytes, int length) {
        return BEGINNINGS.stream()
                .anyMatch(beginning -> length >= beginning.length
                        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length));
    }
}
