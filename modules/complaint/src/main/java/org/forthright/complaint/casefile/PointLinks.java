package org.forthright.complaint.casefile;

import java.util.Optional;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.page.NavigationItem;

/** A room above the spine leads from a point to what is found on it: a bean of this type adds the link. */
public interface PointLinks {

    /** Empty where this reader has nothing to do or to read there now; the page behind it asks the same question again. */
    Optional<NavigationItem> of(Participation participation, int number);
}
