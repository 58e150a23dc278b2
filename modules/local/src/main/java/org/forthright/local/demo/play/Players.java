package org.forthright.local.demo.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.local.demo.play.writing.ConversationNotes;
import org.forthright.local.demo.story.step.ComplaintStep;
import org.forthright.local.demo.story.step.ConsentStep;
import org.forthright.local.demo.story.step.InvestigationStep;
import org.forthright.local.demo.story.step.OmbudsmanStep;
import org.forthright.local.demo.story.step.OutcomeStep;
import org.forthright.local.demo.story.step.ResponseStep;
import org.forthright.local.demo.story.step.StoryStep;

/** Gives each step to the player of its room. */
@ApplicationScoped
public class Players {

    private final ComplaintPlayer complaintPlayer;
    private final ConsentPlayer consentPlayer;
    private final InvestigationPlayer investigationPlayer;
    private final ResponsePlayer responsePlayer;
    private final OutcomePlayer outcomePlayer;
    private final OmbudsmanPlayer ombudsmanPlayer;
    private final ConversationNotes conversationNotes;

    @Inject
    Players(
            ComplaintPlayer complaintPlayer,
            ConsentPlayer consentPlayer,
            InvestigationPlayer investigationPlayer,
            ResponsePlayer responsePlayer,
            OutcomePlayer outcomePlayer,
            OmbudsmanPlayer ombudsmanPlayer,
            ConversationNotes conversationNotes) {
        this.complaintPlayer = complaintPlayer;
        this.consentPlayer = consentPlayer;
        this.investigationPlayer = investigationPlayer;
        this.responsePlayer = responsePlayer;
        this.outcomePlayer = outcomePlayer;
        this.ombudsmanPlayer = ombudsmanPlayer;
        this.conversationNotes = conversationNotes;
    }

    /** Works as whoever the caller acts as, in the caller's transaction. */
    public void play(StoryStep step, Performance performance) {
        switch (step) {
            case ComplaintStep complaint -> complaintPlayer.play(complaint, performance);
            case ConsentStep consent -> consentPlayer.play(consent, performance);
            case InvestigationStep investigation -> investigationPlayer.play(investigation, performance);
            case ResponseStep response -> responsePlayer.play(response, performance);
            case OutcomeStep outcome -> outcomePlayer.play(outcome, performance);
            case OmbudsmanStep ombudsman -> ombudsmanPlayer.play(ombudsman, performance);
        }
        conversationNotes.write(step, performance);
    }
}
