package org.forthright.complaint.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.party.Adjustment;
import org.forthright.complaint.party.Adjustments;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.platform.document.Documents;

/** Puts what came with a complaint where it belongs: people, words, wishes, the answer about consent, papers. */
@ApplicationScoped
class Filing {

    private static final String ON_THE_FORM = "with the complaint";

    private final Parties parties;
    private final Accounts accounts;
    private final Adjustments adjustments;
    private final Consents consents;
    private final Documents documents;
    private final Clock clock;

    @Inject
    Filing(
            Parties parties,
            Accounts accounts,
            Adjustments adjustments,
            Consents consents,
            Documents documents,
            Clock clock) {
        this.parties = parties;
        this.accounts = accounts;
        this.adjustments = adjustments;
        this.consents = consents;
        this.documents = documents;
        this.clock = clock;
    }

    void file(Complaint complaint, Receipt receipt) {
        UUID home = complaint.homeId();
        UUID id = complaint.id();
        receipt.parties().forEach(details -> parties.persist(new Party(home, id, details)));
        accounts.persist(new Account(home, id, receipt.words()));
        receipt.adjustments()
                .forEach(wish -> adjustments.persist(new Adjustment(home, id, wish.kind(), wish.detail())));
        complaint
                .aboutOrganisationId()
                .filter(about -> !about.equals(home))
                .ifPresent(about -> askConsent(complaint, receipt, about));
        receipt.papers().forEach(paper -> documents.keep(id, paper));
    }

    private void askConsent(Complaint complaint, Receipt receipt, UUID about) {
        Instant now = clock.instant();
        Consent consent = new Consent(complaint.homeId(), complaint.id(), about, ConsentPurpose.FORWARD, now);
        if (receipt.consent() != ConsentAnswer.NOT_YET) {
            consent.answer(receipt.consent(), receipt.parties().getFirst().name(), ON_THE_FORM, receipt.receivedAt());
        }
        consents.persist(consent);
    }
}
