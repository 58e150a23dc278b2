package org.forthright.intake.question;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.complaint.Channel;
import org.forthright.procedure.setting.Jurisdiction;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;

/**
 * What the procedure in force promises whoever complains.
 *
 * @param ways in which it takes complaints; what comes by another is a complaint all the same (SI 2009/309 reg. 13(1))
 * @param acknowledgeWithin in words, as "three working days"
 * @param timeLimit for complaining, in words, as "twelve months"
 */
public record Promises(
        Jurisdiction jurisdiction, Set<Channel> ways, String acknowledgeWithin, String timeLimit, int timeLimitMonths) {

    private static final String ACCEPT = "accept";

    public Promises {
        ways = Set.copyOf(ways);
    }

    public static Promises of(Settings settings) {
        Set<Channel> ways = Arrays.stream(Channel.values())
                .filter(way -> settings.codes(Setting.ACCEPTED_CHANNELS).contains(way.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
        if (settings.value(Setting.SOCIAL_MEDIA).equals(ACCEPT)) {
            ways.add(Channel.SOCIAL_MEDIA);
        }
        return new Promises(
                settings.jurisdiction(),
                ways,
                settings.words(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS),
                settings.words(Setting.TIME_LIMIT_MONTHS),
                settings.number(Setting.TIME_LIMIT_MONTHS));
    }

    public boolean takes(Channel way) {
        return ways.contains(way);
    }
}
