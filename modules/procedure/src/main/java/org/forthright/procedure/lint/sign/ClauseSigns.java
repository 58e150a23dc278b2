package org.forthright.procedure.lint.sign;

import java.util.List;
import java.util.Optional;
import org.forthright.procedure.words.Mark;
import org.forthright.procedure.words.Passage;
import org.forthright.procedure.words.Sentence;

/**
 * How a clause of the model is recognised in other words.
 *
 * @param about that a passage speaks of it
 * @param says what such a passage has to say
 */
public record ClauseSigns(Sign about, List<Say> says) {

    public ClauseSigns {
        says = List.copyOf(says);
    }

    /**
     * One thing that has to be said.
     *
     * @param what goes on from "It does not say", as "that people have twelve months"
     * @param channel where it names a way to complain: spoken, written or electronic; else empty
     */
    public record Say(String what, String channel, Sign sign) {}

    /** Where the passage speaks of the clause; where its heading alone does, its first sentence is meant. */
    public Optional<Mark> in(Passage passage) {
        return first(passage.sentences()).or(() -> first(passage.heading()).flatMap(inHeading -> start(passage)));
    }

    /** Whether its heading alone speaks of the clause. */
    public boolean isOnlyInHeading(Passage passage) {
        return first(passage.sentences()).isEmpty();
    }

    /** What none of the passages says, in the order of the file. */
    public List<Say> unsaid(List<Passage> passages) {
        return says.stream()
                .filter(say -> passages.stream()
                        .flatMap(Passage::withHeading)
                        .noneMatch(sentence -> say.sign().in(sentence).isPresent()))
                .toList();
    }

    private Optional<Mark> first(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> about.in(sentence).stream())
                .findFirst();
    }

    private static Optional<Mark> start(Passage passage) {
        return passage.sentences().stream().findFirst().map(Sentence::mark);
    }
}
