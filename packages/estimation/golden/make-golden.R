# Writes golden/*.csv and golden/*.json: what R's survey package says of public data sets.
# Run by hand: Rscript packages/estimation/golden/make-golden.R   (Debian: r-base-core, r-cran-survey, r-cran-jsonlite)
suppressMessages({library(survey); library(jsonlite)})
data(api)
here <- "packages/estimation/golden"
keep <- c("cds", "stype", "dnum", "snum", "api00", "api99", "enroll", "api.stu", "sch.wide", "pw", "fpc", "fpc1", "fpc2")
put <- function(frame, name) write.csv(frame[, intersect(keep, names(frame))], file.path(here, paste0(name, ".csv")),
                                       row.names = FALSE, na = "", quote = FALSE)
put(apistrat, "apistrat"); put(apiclus1, "apiclus1")
names(apiclus2)[names(apiclus2) == "fpc1"] <- "fpc1"; put(apiclus2, "apiclus2")

# a stratified two-stage sample with missing answers, invented here
set.seed(20201016)
households <- do.call(rbind, lapply(1:4, function(h) do.call(rbind, lapply(1:(2 + h), function(k) {
  m <- 3 + (k + h) %% 3
  data.frame(stratum = paste0("S", h), cluster = paste0("C", k), household = 1:m, clusters = 10 * h, households = 12 + k,
             weight = (10 * h / (2 + h)) * ((12 + k) / m), satisfied = rbinom(m, 1, .5 + h / 10),
             score = round(rnorm(m, 60 + 5 * h + k, 8), 2), visits = rpois(m, 2) + 1)
}))))
households$score[c(3, 17, 30)] <- NA
keep <- names(households); put(households, "households")
# a stratum with one cluster only
single <- households[!(households$stratum == "S1" & households$cluster != "C1"), ]
put(single, "single")

one <- function(stat, level = 0.95) {
  df <- attr(stat, "df0")
  list(value = unname(coef(stat)), standardError = as.numeric(SE(stat)), lower = unname(confint(stat)[, 1]),
       upper = unname(confint(stat)[, 2]), designEffect = if (is.null(attr(stat, "deff"))) NULL else unname(c(deff(stat))))
}
with_t <- function(stat, design) { ci <- confint(stat, df = degf(design)); list(lower = unname(ci[, 1]), upper = unname(ci[, 2])) }
cases <- list()
add <- function(name, data, plan, design, estimates) {
  cases[[length(cases) + 1]] <<- list(name = name, data = paste0(data, ".csv"), plan = plan,
                                      degreesOfFreedom = degf(design), estimates = estimates)
}
mean_of <- function(v, d) { s <- svymean(as.formula(paste0("~", v)), d, deff = TRUE, na.rm = TRUE)
  list(ask = list(kind = "mean", of = v), said = one(s), t = with_t(s, d)) }
total_of <- function(v, d) { s <- svytotal(as.formula(paste0("~", v)), d, deff = TRUE, na.rm = TRUE)
  list(ask = list(kind = "total", of = v), said = one(s), t = with_t(s, d)) }
ratio_of <- function(a, b, d) { s <- svyratio(as.formula(paste0("~", a)), as.formula(paste0("~", b)), d, na.rm = TRUE)
  list(ask = list(kind = "ratio", of = a, to = b), said = list(value = c(coef(s)), standardError = c(SE(s)),
       lower = confint(s)[, 1], upper = confint(s)[, 2])) }
by_of <- function(v, by, d) { s <- svyby(as.formula(paste0("~", v)), as.formula(paste0("~", by)), d, svymean, na.rm = TRUE, deff = TRUE)
  list(ask = list(kind = "mean", of = v, by = by), domains = as.character(s[[by]]), said = list(value = unname(coef(s)), standardError = unname(SE(s)),
       designEffect = unname(s[["DEff"]] %||% s[[paste0("DEff.", v)]]))) }
`%||%` <- function(a, b) if (is.null(a)) b else a
api <- function(d) list(mean_of("api00", d), total_of("enroll", d), ratio_of("api.stu", "enroll", d), by_of("api00", "sch.wide", d))

d <- svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc)
add("stratified with finite population", "apistrat", list(strata = "stype", weights = "pw", populations = "fpc"), d, api(d))
d <- svydesign(id = ~1, strata = ~stype, data = apistrat, fpc = ~fpc)
add("stratified, weights from the populations", "apistrat", list(strata = "stype", populations = "fpc"), d, api(d))
d <- svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat)
add("stratified without finite population", "apistrat", list(strata = "stype", weights = "pw"), d, api(d))
d <- svydesign(id = ~1, weights = ~pw, data = apistrat)
add("unequal weights, no strata", "apistrat", list(weights = "pw"), d, api(d))
d <- svydesign(id = ~dnum, weights = ~pw, data = apiclus1, fpc = ~fpc)
add("one-stage cluster with finite population", "apiclus1", list(clusters = "dnum", weights = "pw", populations = "fpc"), d, api(d))
d <- svydesign(id = ~dnum, weights = ~pw, data = apiclus1)
add("one-stage cluster without finite population", "apiclus1", list(clusters = "dnum", weights = "pw"), d, api(d))
d <- svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = apiclus2)
add("two-stage cluster with finite populations", "apiclus2", list(clusters = c("dnum", "snum"), populations = c("fpc1", "fpc2")), d, api(d))
d <- svydesign(id = ~dnum + snum, weights = ~pw, data = apiclus2)
add("two-stage cluster without finite populations", "apiclus2", list(clusters = c("dnum", "snum"), weights = "pw"), d, api(d))
home <- function(d) list(mean_of("satisfied", d), mean_of("score", d), total_of("visits", d), ratio_of("score", "visits", d),
                         by_of("score", "stratum", d))
d <- svydesign(id = ~cluster + household, strata = ~stratum, fpc = ~clusters + households, data = households, nest = TRUE)
add("stratified two-stage, answers missing", "households",
    list(strata = "stratum", clusters = c("cluster", "household"), populations = c("clusters", "households")), d, home(d))
d <- svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, data = households, nest = TRUE)
add("stratified clusters, first stage with replacement", "households", list(strata = "stratum", clusters = "cluster", weights = "weight"), d, home(d))
for (lonely in c("certainty", "adjust", "average")) {
  options(survey.lonely.psu = lonely)
  d <- svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, data = single, nest = TRUE)
  add(paste("a stratum with one cluster:", lonely), "single",
      list(strata = "stratum", clusters = "cluster", weights = "weight", lonelyStratum = lonely), d,
      list(mean_of("satisfied", d), total_of("visits", d)))
  d <- svydesign(id = ~cluster + household, strata = ~stratum, fpc = ~clusters + households, data = single, nest = TRUE)
  add(paste("a stratum with one cluster, two stages:", lonely), "single",
      list(strata = "stratum", clusters = c("cluster", "household"), populations = c("clusters", "households"), lonelyStratum = lonely), d,
      list(mean_of("satisfied", d), total_of("visits", d)))
}
write(toJSON(list(source = paste("R survey", packageVersion("survey")), cases = cases), auto_unbox = TRUE, digits = NA, pretty = TRUE, null = "null", na = "null"),
      file.path(here, "r-survey.json"))
q <- data.frame(p = c(.6, .9, .975, .995, .9999), df = c(1, 2, 3.5, 14, 250))
write(toJSON(list(normal = lapply(c(1e-12, .001, .3, .5, .975, .99999), function(p) list(p = p, value = qnorm(p))),
  t = unlist(lapply(q$df, function(df) lapply(q$p, function(p) list(p = p, df = df, value = qt(p, df)))), recursive = FALSE)),
  auto_unbox = TRUE, digits = NA, pretty = TRUE), file.path(here, "quantiles.json"))
