package org.forthright.ombudsman;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why a step around the Ombudsman is refused. */
public enum OmbudsmanRefusal implements RefusalReason {
    ASKED_IN_FUTURE("The day on which the Ombudsman asked lies in the future."),
    DUE_BEFORE_ASKED("The day by which the Ombudsman expects it comes before the day on which it was asked for."),
    DUE_TOO_LATE("The Ombudsman expects what it asks for within a year. Look at the two dates again."),
    NO_PAPERS("Choose at least one paper. Nothing that you do not choose goes into the bundle."),
    TOO_LARGE("These papers are more than one bundle holds. Choose fewer and make a second bundle of the others."),
    BUILDER_CANNOT_RELEASE(
            "You built this bundle, so somebody else reads it and releases it: another complaints manager of your"
                    + " organisation, or the responsible person."),
    ALREADY_RELEASED("This bundle has already been released. What comes later needs a new one."),
    NOT_READERS("A bundle can be released to the Ombudsman's readers only."),
    BUNDLE_CHANGED(
            "What is stored of this bundle is no longer what was sealed, so it is not shown. Tell the people who run"
                    + " the platform, and build the bundle again.");

    private final String sentence;

    OmbudsmanRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return Citation.paragraph("9.36");
    }
}
