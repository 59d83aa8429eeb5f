package kr.ansim.certification.broadcast;

import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.NumberReason;
import kr.ansim.certification.Verdict;

/** What a check found out about one product, and who did not answer. */
record Finding(Verdict verdict, List<NumberReason> reasons, List<CertificationSource> silent) {}
