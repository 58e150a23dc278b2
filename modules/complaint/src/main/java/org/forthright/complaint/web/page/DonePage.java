package org.forthright.complaint.web.page;

import org.forthright.complaint.casefile.CaseHeader;

/**
 * What can be done once has been done.
 *
 * @param sentence "You acknowledged this complaint on 23 November 2026."
 */
public record DonePage(CaseHeader header, String title, String sentence) {}
