package org.forthright.platform.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of what is in a ZIP, read from the list at its end. Nothing is unpacked, so that no small file can become a
 * large one here.
 */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private ZipNames() {}

    /** Empty where there is no list that can be read. */
    static Set<String> of(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        return end < 0 ? Set.of() : names(bytes, bytes.getInt(end + 16), bytes.getShort(end + 10) & 0xffff);
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> names(ByteBuffer bytes, int from, int count) {
        Set<String> names = new HashSet<>();
        int at = from;
        for (int entry = 0; entry < count; entry++) {
            if (at < 0 || at > bytes.limit() - ENTRY_LENGTH || bytes.getInt(at) != ENTRY) {
                return Set.of();
            }
            int length = bytes.getShort(at + 28) & 0xffff;
            int beyond = (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
            if (length > bytes.limit() - at - ENTRY_LENGTH) {
                return Set.of();
            }
            names.add(new String(bytes.array(), at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + length + beyond;
        }
        return names;
    }
}
