package kr.ansim.certification.broadcast;

import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Verdict;
import kr.ansim.certification.VerdictReason;

/** What a check found out about one product, and who did not answer. */
record Finding(Verdict verdict, List<VerdictReason> reasons, List<CertificationSource> silent) {}
