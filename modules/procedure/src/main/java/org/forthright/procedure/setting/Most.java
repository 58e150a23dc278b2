package org.forthright.procedure.setting;

/**
 * The highest number that can be meant by a setting, whatever the law says. A longer promise is no promise, and its last
 * day would lie where no calendar of working days reaches.
 */
final class Most {

    private Most() {}

    /** 0 where no number is written. */
    static int of(Setting setting) {
        return switch (setting) {
            case ACKNOWLEDGE_WITHIN_WORKING_DAYS -> 10;
            case EARLY_RESOLUTION_WORKING_DAYS, UPDATE_EVERY_WORKING_DAYS -> 60;
            case TARGET_RESPONSE_WORKING_DAYS -> 130;
            case RESPONSE_WITHIN_MONTHS -> 12;
            case TIME_LIMIT_MONTHS -> 120;
            case FEEDBACK_SAMPLE_PERCENT -> 100;
            case STAGES,
                    ACCEPTED_CHANNELS,
                    SOCIAL_MEDIA,
                    NEXT_WORKING_DAY,
                    PAUSE_REASONS,
                    SIGNERS,
                    DELAY_LETTER_SIGNERS,
                    QUALITY_CHECK_BEFORE_SIGNING,
                    OMBUDSMAN_IN_EVERY_RESPONSE,
                    ADJUDICATION_SCHEME -> 0;
        };
    }
}
