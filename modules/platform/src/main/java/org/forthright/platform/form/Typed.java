package org.forthright.platform.form;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short typed answers that mean something: an address, a number, an hour. */
final class Typed {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]+( ?(ext|x)\\.? ?[0-9]{1,6})?");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})([:.]([0-9]{2}))?\\s?(am|pm)?");
    private static final Pattern POUNDS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Typed() {}

    static boolean email(String typed) {
        return typed.length() <= 254 && EMAIL.matcher(typed).matches();
    }

    static boolean phone(String typed) {
        var digits = typed.chars().filter(Character::isDigit).count();
        return digits >= 10
                && digits <= 21
                && PHONE.matcher(typed.toLowerCase(Locale.UK)).matches();
    }

    static Optional<Integer> wholeNumber(String typed) {
        var plain = typed.replace(",", "");
        return WHOLE.matcher(plain).matches() ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    static Optional<BigDecimal> pounds(String typed) {
        var plain = typed.replace("£", "").replace(",", "").strip();
        return POUNDS.matcher(plain).matches() ? Optional.of(new BigDecimal(plain).setScale(2)) : Optional.empty();
    }

    /** 10:12am, 2pm and 14:30 are times; 2 alone is not, for nobody knows which half of the day is meant. */
    static Optional<LocalTime> time(String typed) {
        var parts = TIME.matcher(typed.toLowerCase(Locale.UK));
        if (!parts.matches() || (parts.group(2) == null && parts.group(4) == null)) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(parts.group(1));
        var minute = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        var half = parts.group(4);
        if (minute > 59 || hour > 23 || (half != null && (hour < 1 || hour > 12))) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0), minute));
    }
}
