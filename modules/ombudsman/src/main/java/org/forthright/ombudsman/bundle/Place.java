package org.forthright.ombudsman.bundle;

import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.correspondence.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Where and when it happened.
 *
 * @param organisation complained about; empty where it is not known
 * @param happened the day; null where none was given
 * @param where in the person's words; empty where they say nothing more
 * @param when in the person's words; empty where they say nothing more
 */
record Place(
        String organisation,
        String service,
        @Nullable String happened,
        @Nullable String known,
        String where,
        String when) {

    static Place of(Complaint complaint, String organisation, Account.Words said) {
        String happened = complaint.happenedOn().map(Facts::date).orElse(null);
        return new Place(
                organisation,
                complaint.service(),
                happened,
                complaint
                        .knownOn()
                        .filter(day ->
                                complaint.happenedOn().filter(day::equals).isEmpty())
                        .map(Facts::date)
                        .orElse(null),
                said.where().equals(complaint.service()) ? "" : said.where(),
                said.when().equals(happened) ? "" : said.when());
    }
}
