package kr.ansim.notice;

import java.util.UUID;

/** For some time nothing was taken at the address where a partner company wants its news. */
public record CompanyUnreachable(UUID company, String address, String outcome) {}
