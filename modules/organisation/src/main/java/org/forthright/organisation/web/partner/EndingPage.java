package org.forthright.organisation.web.partner;

record EndingPage(String action, String back, String provider, ArrangementRow arrangement, String version) {}
