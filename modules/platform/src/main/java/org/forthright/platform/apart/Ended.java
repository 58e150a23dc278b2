package org.forthright.platform.apart;

import java.nio.charset.StandardCharsets;

/**
 * How a program that ran apart came to its end.
 *
 * @param status what it said on leaving, zero where all went well; anything at all where it was stopped
 * @param output what it wrote, up to where it was cut off
 */
public record Ended(int status, byte[] output) {

    public boolean isWell() {
        return status == 0;
    }

    public String text() {
        return new String(output, StandardCharsets.UTF_8);
    }
}
