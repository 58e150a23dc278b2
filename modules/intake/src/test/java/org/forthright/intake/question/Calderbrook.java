package org.forthright.intake.question;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.Channel;
import org.forthright.platform.form.Option;
import org.forthright.procedure.setting.Jurisdiction;

/** What two made-up organisations offer on Monday 23 November 2026: a commissioner, and the hospital it pays for. */
public final class Calderbrook {

    public static final Offer.Choice HOSPITAL = new Offer.Choice(
            UUID.fromString("8f0f1f9e-0000-4000-8000-000000000001"),
            "calderbrook-hospital",
            "Calderbrook Hospital Trust",
            "Calderbrook Hospital");
    public static final Offer.Choice NORTHMOOR = new Offer.Choice(
            UUID.fromString("8f0f1f9e-0000-4000-8000-000000000002"),
            "northmoor-icb",
            "Northmoor Integrated Care Board",
            "Northmoor ICB");

    private static final List<Option> ADJUSTMENTS = List.of(
            Option.of("large-print", "Letters in large print"),
            Option.of("call-times", "Calls at certain times only"),
            Option.of("other", "Something else"));

    private Calderbrook() {}

    /** The hospital's own form. */
    public static Offer hospital() {
        return hospital(12);
    }

    /** The same under a procedure that gives people so many months to complain. */
    public static Offer hospital(int months) {
        return offer(HOSPITAL, List.of(), months);
    }

    /** The form of the commissioner that pays for the hospital. */
    public static Offer commissioner() {
        return offer(NORTHMOOR, List.of(HOSPITAL), 12);
    }

    private static Promises promises(int months) {
        return new Promises(
                Jurisdiction.ENGLAND,
                EnumSet.complementOf(EnumSet.of(Channel.SOCIAL_MEDIA)),
                "three working days",
                months + " months",
                months);
    }

    private static Offer offer(Offer.Choice own, List<Offer.Choice> providers, int months) {
        return new Offer(
                own,
                !providers.isEmpty(),
                providers,
                List.of(Offer.service("Children's ward"), Offer.service("Maternity unit")),
                ADJUSTMENTS,
                promises(months),
                LocalDate.of(2026, 11, 23));
    }
}
