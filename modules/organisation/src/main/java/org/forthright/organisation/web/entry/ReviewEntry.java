package org.forthright.organisation.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.review.AccessReview;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;

@ApplicationScoped
class ReviewEntry implements SetUpEntry {

    private final OrganisationAccess access;
    private final AccessReview review;

    @Inject
    ReviewEntry(OrganisationAccess access, AccessReview review) {
        this.access = access;
        this.review = review;
    }

    @Override
    public String label() {
        return "Access review";
    }

    @Override
    public String path() {
        return "access-review";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String hint() {
        return "Who has not been here for long, and whose access is confirmed for another year";
    }

    @Override
    public Label state() {
        long overdue = review.overdue();
        return overdue == 0 ? Label.of("Up to date", "green") : Label.of(overdue + " overdue", "red");
    }

    @Override
    public boolean isShown() {
        return access.canAdminister();
    }
}
