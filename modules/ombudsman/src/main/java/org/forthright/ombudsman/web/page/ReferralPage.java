package org.forthright.ombudsman.web.page;

import org.forthright.complaint.casefile.CaseHeader;

/**
 * A request of the Ombudsman, to be put right.
 *
 * @param version of the request that is shown
 */
public record ReferralPage(CaseHeader header, String action, String version, String back) {}
