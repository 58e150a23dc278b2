package org.forthright.outcome.web.completion;

import org.forthright.complaint.casefile.CaseHeader;

/**
 * The form on which a promise is recorded as done.
 *
 * @param what was promised
 * @param back the list that it belongs to
 */
record CompletionPage(CaseHeader header, String what, String owner, String due, String action, String back) {}
