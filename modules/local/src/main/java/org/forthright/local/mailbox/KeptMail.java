package org.forthright.local.mailbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One mail as the page shows it. */
public record KeptMail(
        String id,
        Instant received,
        String from,
        String to,
        String subject,
        String text,
        List<Attachment> attachments) {

    private static final DateTimeFormatter RECEIVED = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public KeptMail {
        attachments = List.copyOf(attachments);
    }

    public String receivedAt() {
        return RECEIVED.format(received.atZone(LONDON));
    }

    /** What one can go to from here. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** The lines of each paragraph. */
    public List<List<String>> paragraphs() {
        return Arrays.stream(text.strip().split("\\R{2,}"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    /**
     * A file that came with it.
     *
     * @param number its place in the mail, counted from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    public record Attachment(int number, String name, byte[] content) {

        public int kilobytes() {
            return Math.ceilDiv(content.length, 1024);
        }
    }
}
