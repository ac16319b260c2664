package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Set;

/** Surnames of so many authors that one of them, even with a year, tells little. */
public final class CommonSurnames {

    private static final Set<String> KEYS = Set.copyOf(List.of("""
            wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song feng
            yu dong xiao han cao peng zeng jiang shen pan lu lv yuan wei jin ye cheng yin fu shi yan ding ren lee kim park choi
            jung kang cho yoon nguyen tran pham singh kumar gupta sharma smith johnson williams brown jones miller davis wilson
            anderson taylor thomas martin garcia rodriguez bai qin dai cai qiu zou hou lei kong mao tao xiong fang tan hao gu cui
            qian su jia wan wen zhong yao liao lai meng qi fan duan lim shin seo kwon hwang ahn yoo hong patel jain agarwal das
            roy sato suzuki tanaka deng min xiang hua yue jing ge bao xue shang geng niu ni pang tong zuo ji mu ruan sheng shao
            tian yi zhuang zhan chu chai chang chung chan chow chiu ho hsu huynh kwok lam lau leung tsai tseng wong yeh oh nam ryu
            ko moon baek son bae
            """.strip().split("\\s+")));

    private CommonSurnames() {}

    /** Whether a surname, as {@link org.papergraph.ontology.LabelKey} leaves it, is one of them. */
    public static boolean contain(String key) {
        return KEYS.contains(key);
    }
}
