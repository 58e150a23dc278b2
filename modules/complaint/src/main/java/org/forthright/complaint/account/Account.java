package org.forthright.complaint.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happened, as the person told it, in their own words; never rewritten. */
@Entity
public class Account {

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID complaintId;
    private String whatHappened;
    private String whereItHappened;
    private String whenItHappened;
    private String outcomeWanted;
    private String termUsed;
    private List<UUID> visibleTo = new ArrayList<>();

    @Version
    private int version;

    protected Account() {}

    public Account(UUID organisationId, UUID complaintId, Words words) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.complaintId = complaintId;
        this.whatHappened = words.whatHappened();
        this.whereItHappened = words.where();
        this.whenItHappened = words.when();
        this.outcomeWanted = words.outcomeWanted();
        this.termUsed = words.term().word();
    }

    /**
     * The person's words.
     *
     * @param term what the person calls it; letters use the same word (procedure 3.4)
     */
    public record Words(String whatHappened, String where, String when, String outcomeWanted, Term term) {

        /** Nothing was told, or nothing of it was shown to us. */
        public static final Words NONE = new Words("", "", "", "", Term.COMPLAINT);

        /** At most this many characters are taken of each answer. */
        public static final int MAX_LENGTH = 20_000;
    }

    public Words words() {
        return new Words(whatHappened, whereItHappened, whenItHappened, outcomeWanted, term());
    }

    public String whatHappened() {
        return whatHappened;
    }

    public String whereItHappened() {
        return whereItHappened;
    }

    public String whenItHappened() {
        return whenItHappened;
    }

    public String outcomeWanted() {
        return outcomeWanted;
    }

    public Term term() {
        return Term.of(termUsed);
    }

    public void showTo(UUID organisation) {
        if (!visibleTo.contains(organisation)) {
            visibleTo.add(organisation);
        }
    }
}
