package org.forthright.procedure.web.comparison;

/**
 * The page on which a procedure is typed in or chosen.
 *
 * @param model the name of what it is compared with
 */
record FormPage(String action, String model) {}
