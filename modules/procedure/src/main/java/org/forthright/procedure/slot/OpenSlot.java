package org.forthright.procedure.slot;

import org.forthright.kernel.law.Citation;

/** A slot of a paragraph that nothing fills yet, so that the procedure cannot be published. */
public record OpenSlot(Slot slot, String paragraph, Remedy remedy, Citation citation) {

    /** What is to be done about it. */
    public enum Remedy {
        FILL("Fill this in before the procedure is published."),
        FILL_OR_DELETE("Fill this in, or say that it does not apply, before the procedure is published."),
        UNBRACKET("What you write here is published as it stands. Take the double brackets out of it."),
        ADD_TO_DIRECTORY("What is kept of the organisation does not say this yet. Add it there first."),
        SET("This procedure does not set it. Set it before the procedure is published.");

        private final String sentence;

        Remedy(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }

        static Remedy of(Slot slot) {
            return switch (slot.kind()) {
                case TEXT, LIST, ROLE_TITLES -> slot.deletable() ? FILL_OR_DELETE : FILL;
                case DIRECTORY -> ADD_TO_DIRECTORY;
                case SETTING -> SET;
            };
        }
    }

    public String sentence() {
        return remedy.sentence();
    }
}
