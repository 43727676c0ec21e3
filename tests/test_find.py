"""The figures of running text: what is found, how it is read, and what is left alone."""
# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack import cli, demo, units
from claimtrack.errors import RefusedInput
from claimtrack.quantity import Found, find, proposals, read


def interval(found: Found) -> str:
    """The bounds in mathematical notation: [6600, 6800], (3000000, ∞)."""
    low = "-∞" if found.low is None else f"{found.low:f}"
    high = "∞" if found.high is None else f"{found.high:f}"
    return f"{'[' if found.low_inclusive else '('}{low}, {high}{']' if found.high_inclusive else ')'}"


def words_and_bounds(text: str) -> list[tuple[str, str]]:
    return [(found.as_written, interval(found)) for found in find(text)]


READ: list[tuple[str, list[tuple[str, str]]]] = [
    # numerals
    ("It fired 1,250 shells.", [("1,250 shells", "[1250, 1250]")]),
    ("It fired 1\N{THIN SPACE}250\N{NO-BREAK SPACE}shells.", [("1\N{THIN SPACE}250\N{NO-BREAK SPACE}shells", "[1250, 1250]")]),
    ("It fired ١٢ shells.", [("١٢ shells", "[12, 12]")]),
    ("It rose from a third a year ago, and fell half a year ago.", [("a third", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]"), ("half a year", "[0.5, 0.5]")]),
    ("Two hundred and fifty people fled.", [("Two hundred and fifty people", "[250, 250]")]),
    ("Half a million people fled.", [("Half a million people", "[500000, 500000]")]),
    ("A million and a half people fled.", [("A million and a half people", "[1500000, 1500000]")]),
    ("They bought a dozen tanks.", [("a dozen tanks", "[12, 12]")]),
    ("Three dozen tanks burned.", [("Three dozen tanks", "[36, 36]")]),
    ("The war lasted two and a half years.", [("two and a half years", "[2.5, 2.5]")]),
    ("Ninety-nine point nine per cent voted.", [("Ninety-nine point nine per cent", "[99.9, 99.9]")]),
    ("It costs 5 lakh a piece, or 12 crore in all.", [("5 lakh a piece", "[500000, 500000]"), ("12 crore", "[120000000, 120000000]")]),
    ("It fell to −5 °C.", [("−5 °C", "[-5, -5]")]),
    ("Growth was about 3½%.", [("about 3½%", "[3.4, 3.6]")]),
    ("3M SHELLS SENT, 300 TROOPS KILLED", [("3M SHELLS", "[3000000, 3000000]"), ("300 TROOPS", "[300, 300]")]),
    ("Add 1/2 cup of oil, or ¾ of it.", [("1/2 cup of oil", "[0.5, 0.5]"), ("¾", "[0.75, 0.75]")]),
    ("It has 6.02 × 10^23 atoms, the Moon 7x10²² kg and a cell has 3e-12 g.", [("6.02 × 10^23 atoms", "[602000000000000000000000, 602000000000000000000000]"), ("7x10²² kg", "[70000000000000000000000, 70000000000000000000000]"), ("3e-12 g", "[0.000000000003, 0.000000000003]")]),
    ("He read twenty-three fifths, and a twelfth of it.", [("twenty-three fifths", "[4.6, 4.6]"), ("a twelfth", "[0.0833333333333333333333333333333, 0.0833333333333333333333333333334]")]),
    ("Eleven of the dozen containers were empty.", [("Eleven", "[11, 11]"), ("dozen containers", "[12, 12]")]),
    ("It bought a dozen and a half jets.", [("a dozen and a half jets", "[18, 18]")]),
    ("It wants 30-odd million tonnes.", [("30-odd million tonnes", "[27000000, 33000000]")]),
    ("There was one survivor, and this one mile is mined.", [("one survivor", "[1, 1]"), ("one mile", "[1, 1]")]),
    ("He is 5 ft 2 in tall, a 6-foot-3 guard; it is 1 metre 60.", [("5 ft 2 in", "[5.16666666666666666666666666666, 5.16666666666666666666666666667]"), ("6-foot-3 guard", "[6.25, 6.25]"), ("1 metre 60", "[1.6, 1.6]")]),
    ("It took two hours and 30 minutes, he got two years and three months.", [("two hours and 30 minutes", "[2.5, 2.5]"), ("two years and three months", "[2.25, 2.25]")]),
    ("A day lasts 10 hours, 47 minutes and 6 seconds; it rose to 14.2 ft, 8 inches above the record.", [("10 hours, 47 minutes and 6 seconds", "[10.785, 10.785]"), ("14.2 ft", "[14.2, 14.2]"), ("8 inches", "[8, 8]")]),
    ("It lasted an hour and a half, or a week or so; after 5 days and 3 attacks it fell.", [("an hour and a half", "[1.5, 1.5]"), ("a week or so", "[0.9, 1.1]"), ("5 days", "[5, 5]"), ("3 attacks", "[3, 3]")]),
    ("It cost 5 dollars and 20 cents, or 15 dollars 50.", [("5 dollars and 20 cents", "[5.2, 5.2]"), ("15 dollars 50", "[15.5, 15.5]")]),
    ("A one-million-dollar prize and half-a-million-dollar fines.", [("one-million-dollar prize", "[1000000, 1000000]"), ("half-a-million-dollar fines", "[500000, 500000]")]),
    ("It lost $-5.20 and around minus $20 million.", [("$-5.20", "[-5.2, -5.2]"), ("around minus $20 million", "[-22000000, -18000000]")]),
    ("Cases were up from 1.1 billion two years earlier.", [("1.1 billion", "[1100000000, 1100000000]"), ("two years", "[2, 2]")]),
    ("A study of 1580 people and 1800 men, about 1500 of whom died.", [("1580 people", "[1580, 1580]"), ("1800 men", "[1800, 1800]"), ("about 1500", "[1400, 1600]")]),
    ("It costs R2,000, $US5 billion, 30 MEUR or Pounds 308m.", [("R2,000", "[2000, 2000]"), ("$US5 billion", "[5000000000, 5000000000]"), ("30 MEUR", "[30000000, 30000000]"), ("Pounds 308m", "[308000000, 308000000]")]),
    # million or metres
    ("He ran the 100m and swam in a 50m pool at a depth of 12m; it is 1.93 m wide.", [("100m", "[100, 100]"), ("50m pool", "[50, 50]"), ("12m", "[12, 12]"), ("1.93 m", "[1.93, 1.93]")]),
    ("Losses of 850m; some 2m were vaccinated, 3m of them men; 1.1m sq ft.", [("850m", "[850000000, 850000000]"), ("some 2m", "[1800000, 2200000]"), ("3m", "[3000000, 3000000]"), ("1.1m sq ft", "[1100000, 1100000]")]),
    # hedges before and after
    ("Some 6,700 containers left.", [("Some 6,700 containers", "[6600, 6800]")]),
    ("It was only about 30%.", [("only about 30%", "[27, 33]")]),
    ("Well over 500 people died.", [("Well over 500 people", "(500, ∞)")]),
    ("No more than 5,000 men crossed.", [("No more than 5,000 men", "[0, 5000]")]),
    ("Not fewer than 12 men crossed.", [("Not fewer than 12 men", "[12, ∞)")]),
    ("Losses topped 300 tanks.", [("topped 300 tanks", "(300, ∞)")]),
    ("It needs 3 million or more shells.", [("3 million or more shells", "[3000000, ∞)")]),
    ("It has 20-plus tanks and 120-odd trucks.", [("20-plus tanks", "(20, ∞)"), ("120-odd trucks", "[110, 130]")]),
    ("It took 5,000 or so.", [("5,000 or so", "[4500, 5500]")]),
    ("It came down in less than a minute.", [("less than a minute", "(-∞, 1)")]),
    ("Russia lost 300, at least 20 of them officers.", [("300", "[300, 300]"), ("at least 20", "[20, ∞)")]),
    ("It lost 3 tanks and more than 20 trucks.", [("3 tanks", "[3, 3]"), ("more than 20 trucks", "(20, ∞)")]),
    ("The wage goes up to £11.", [("£11", "[11, 11]")]),
    # ranges, tolerance, a best amount
    ("Between 1.5 and 2 million people fled.", [("Between 1.5 and 2 million people", "[1500000, 2000000]")]),
    ("It pledged $3-5bn.", [("$3-5bn", "[3000000000, 5000000000]")]),
    ("It pledged $575-$580 per tonne.", [("$575-$580 per tonne", "[575, 580]")]),
    ("From 200 to 300 people marched.", [("From 200 to 300 people", "[200, 300]")]),
    ("Inflation rose from 2% to 3%.", [("2%", "[2, 2]"), ("3%", "[3, 3]")]),
    ("Oil fell $1.20 to $83.45.", [("$1.20", "[1.2, 1.2]"), ("$83.45", "[83.45, 83.45]")]),
    ("Prices rose by $3 to $5.", [("$3 to $5", "[3, 5]")]),
    ("They sent 300 people to 5 cities.", [("300 people", "[300, 300]"), ("5 cities", "[5, 5]")]),
    ("They drove 3 km to 5 villages.", [("3 km", "[3, 3]"), ("5 villages", "[5, 5]")]),
    ("A 40 ± 5 km belt was mined.", [("40 ± 5 km belt", "[35, 45]")]),
    ("It is 40 km away, give or take 5.", [("40 km", "[40, 40]"), ("5", "[5, 5]")]),
    ("It is 40 km, give or take 5.", [("40 km, give or take 5", "[35, 45]")]),
    ("About 300, between 250 and 350, died.", [("About 300, between 250 and 350", "[250, 350]")]),
    ("At least 5 but fewer than 10 men fled.", [("At least 5 but fewer than 10 men", "[5, 10)")]),
    ("At most 10 and at least 5 men fled.", [("At most 10 and at least 5 men", "[5, 10]")]),
    ("Ages 5 through 10 got it; between a quarter and a third of them fell ill.", [("5 through 10", "[5, 10]"), ("between a quarter and a third", "[0.25, 0.333333333333333333333333333334]")]),
    ("From 200 to as many as 300 fled.", [("From 200 to as many as 300", "[200, 300]")]),
    ("Anything from €300 to €800 a year, a 12- to 18-month delay.", [("Anything from €300 to €800 a year", "[300, 800]"), ("12- to 18-month delay", "[12, 18]")]),
    ("It lived from 248 to 65 million years ago.", [("from 248 to 65 million years", "[65000000, 248000000]")]),
    ("It shrank by 861,237 to 124.3 million.", [("861,237", "[861237, 861237]"), ("124.3 million", "[124300000, 124300000]")]),
    ("The ratio was 1.45 (95% CI, 1.12-1.88).", [("1.45", "[1.45, 1.45]"), ("95%", "[95, 95]"), ("1.12-1.88", "[1.12, 1.88]")]),
    ("He paid €80m plus €15m; fewer than 20, plus up to 5 more.", [("€80m", "[80000000, 80000000]"), ("€15m", "[15000000, 15000000]"), ("fewer than 20", "[0, 20)"), ("up to 5 more", "[0, 5]")]),
    ("It is far below the 2.1 needed, and short of 10,000 nurses.", [("2.1", "[2.1, 2.1]"), ("10,000 nurses", "[10000, 10000]")]),
    ("Ten or more third parties had 10% or more of lessons.", [("Ten or more third parties", "[10, ∞)"), ("10% or more of lessons", "[10, ∞)")]),
    ("On the floor below two sisters slept; he handed over two men and passed one test.", [("two sisters", "[2, 2]"), ("two men", "[2, 2]"), ("one test", "[1, 1]")]),
    ("Dozens, if not hundreds of papers.", [("Dozens", "[24, 100)"), ("hundreds of papers", "[200, 1000)")]),
    ("It was frozen for between one week and 15 years, at 1800-2100 metres.", [("one week", "[1, 1]"), ("15 years", "[15, 15]"), ("1800-2100 metres", "[1800, 2100]")]),
    ("Rates from 47 to 45 per cent, -5 to -10C.", [("47", "[47, 47]"), ("45 per cent", "[45, 45]"), ("-5 to -10C", "[-10, -5]")]),
    ("Sales rose 4 . 8 % to $ 13 . 18 billion from 80 , 000 cars.", [("4 . 8 %", "[4.8, 4.8]"), ("$ 13 . 18 billion", "[13180000000, 13180000000]"), ("80 , 000 cars", "[80000, 80000]")]),
    ("The 6'11\" centre is 1.85m and 82kg.", [("6'11\" centre", "[6.91666666666666666666666666666, 6.91666666666666666666666666667]"), ("1.85m", "[1.85, 1.85]"), ("82kg", "[82, 82]")]),
    ("A quarter-point cut, three quarter-point cuts, half of 1%.", [("A quarter-point cut", "[0.25, 0.25]"), ("three quarter-point cuts", "[3, 3]"), ("half of 1%", "[0.5, 0.5]")]),
    ("It fell 15% below 300.", [("15%", "[15, 15]"), ("300", "[300, 300]")]),
    # orders of magnitude, vague, none
    ("Several were killed, a few fled.", [("Several", "(-∞, ∞)")]),
    ("Tens of thousands of tonnes of rice rotted.", [("Tens of thousands of tonnes of rice", "[20000, 100000)")]),
    ("Several dozen trucks came.", [("Several dozen trucks", "[24, 100)")]),
    ("A few days later several shells fell.", [("A few days", "(-∞, ∞)"), ("several shells", "(-∞, ∞)")]),
    ("No casualties were reported.", [("No casualties", "[0, 0]")]),
    # shares and rates
    ("Two-thirds of the city is gone.", [("Two-thirds of the city", "[0.666666666666666666666666666666, 0.666666666666666666666666666667]")]),
    ("One in five homes burned.", [("One in five homes", "[0.2, 0.2]")]),
    ("A one-in-three chance; one firm in six; one in 100,000; two in every five euros.", [("one-in-three chance", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]"), ("one firm in six", "[0.166666666666666666666666666666, 0.166666666666666666666666666667]"), ("one in 100,000", "[0.00001, 0.00001]"), ("two in every five euros", "[0.4, 0.4]")]),
    ("A £25,000-a-year job, 11 rebounds a game, 150 minutes of exercise a week.", [("£25,000-a-year job", "[25000, 25000]"), ("11 rebounds a game", "[11, 11]"), ("150 minutes of exercise a week", "[150, 150]")]),
    ("It was 2.6% a month earlier.", [("2.6%", "[2.6, 2.6]")]),
    ("It killed one in two days.", [("one", "[1, 1]"), ("two days", "[2, 2]")]),
    ("More than half were women.", [("More than half", "(0.5, ∞)")]),
    ("A third back it, but barely a fifth came; a third or less of it burned.", [("A third", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]"), ("barely a fifth", "[0.2, 0.2]"), ("a third or less", "(-∞, 0.333333333333333333333333333334]")]),
    ("It plans to cut up to 700 jobs.", [("up to 700 jobs", "[0, 700]")]),
    ("Exports shrank by a quarter.", [("a quarter", "[0.25, 0.25]")]),
    ("Russia fires 2,000 shells a day.", [("2,000 shells a day", "[2000, 2000]")]),
    ("It killed 300 people a day after the truce.", [("300 people", "[300, 300]")]),
    ("Half were children; a third are women.", [("Half", "[0.5, 0.5]"), ("a third", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]")]),
    # what stands round a figure
    ("A 27-nation bloc has twenty three-bedroom flats.", [("27-nation", "[27, 27]"), ("twenty three-bedroom flats", "[20, 20]")]),
    ("Two US states won 14 of the past 20 days at ten away games.", [("Two US states", "[2, 2]"), ("14", "[14, 14]"), ("20 days", "[20, 20]"), ("ten away games", "[10, 10]")]),
    ("One damaged fence, one suspects.", [("One damaged fence", "[1, 1]")]),
    ("They block 57,000 tonnes; a model two years old.", [("57,000 tonnes", "[57000, 57000]"), ("two years", "[2, 2]")]),
    ("Kyiv Says Three Killed in Night Strike", [("Three Killed", "[3, 3]")]),
    ("The blast killed at least one.", [("at least one", "[1, ∞)")]),
    ("The toll stood at 12.", [("12", "[12, 12]")]),
    ("He paid 75 USD million.", [("75 USD million", "[75000000, 75000000]")]),
    ("The mast is 40m high.", [("40m", "[40, 40]")]),
    ("Brigade 47 took six men and one T-72B3 tank.", [("six men", "[6, 6]"), ("one T-72B3 tank", "[1, 1]")]),
    ("In 2000 people left; 1500 soldiers stayed.", [("1500 soldiers", "[1500, 1500]")]),
    ("Eight of the coaches left the rails.", [("Eight of the coaches", "[8, 8]")]),
    ("Smith, 35, lost 3 men.", [("3 men", "[3, 3]")]),
    # what the words beside a figure make of it
    ("He won the women's 800m, holds the 5,000m and 10,000m world records and was third over 3,000m.", [("800m", "[800, 800]"), ("5,000m", "[5000, 5000]"), ("10,000m", "[10000, 10000]"), ("3,000m", "[3000, 3000]")]),
    ("The play drew 11.9m, a third of the audience; its readers number 100m.", [("11.9m", "[11900000, 11900000]"), ("a third of the audience", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]"), ("100m", "[100000000, 100000000]")]),
    ("Orders may top 500 jets, exceeding the 450 of last year, the top 10 firms said.", [("top 500 jets", "(500, ∞)"), ("450", "[450, 450]"), ("10 firms", "[10, 10]")]),
    ("It flies as far as 300 km for as long as two hours, in sub-four-minute hops.", [("as far as 300 km", "(-∞, 300]"), ("as long as two hours", "(-∞, 2]"), ("sub-four-minute hops", "(-∞, 4)")]),
    ('He named "at least 300" graves, about "27% of the whole".', [("at least 300", "[300, ∞)"), ('about "27% of the whole', "[26, 28]")]),
    ("They spoke about eight months and slotted over four balls.", [("eight months", "[8, 8]"), ("four balls", "[4, 4]")]),
    ("It has 36 guns and up to 10 more, in 40 cities plus the capital.", [("36 guns", "[36, 36]"), ("up to 10 more", "[0, 10]"), ("40 cities", "[40, 40]")]),
    ("Vouchers of £250 or £500, 8GB or 12GB, but two or three of them.", [("£250", "[250, 250]"), ("£500", "[500, 500]"), ("8GB", "[8, 8]"), ("12GB", "[12, 12]"), ("two or three", "[2, 3]")]),
    ("One gigabit a second - up to 20 times as much, from one or two firms.", [("One gigabit a second", "[1, 1]"), ("up to 20 times", "[0, 20]"), ("one or two firms", "[1, 2]")]),
    ("Oil lost $1 to $45, sales climbed 20,000 to 340,000 and it moves from $26 to $34.", [("$1", "[1, 1]"), ("$45", "[45, 45]"), ("20,000", "[20000, 20000]"), ("340,000", "[340000, 340000]"), ("$26", "[26, 26]"), ("$34", "[34, 34]")]),
    ("It rained over two or three weeks, over several months and for a week or two.", [("two or three weeks", "[2, 3]"), ("several months", "(-∞, ∞)"), ("a week or two", "[1, 2]")]),
    ("In the last half year sales fell for three quarters, by three quarters, in one or two quarters.", [("half year", "[0.5, 0.5]"), ("three quarters", "[3, 3]"), ("three quarters", "[0.75, 0.75]"), ("one or two quarters", "[1, 2]")]),
    ("The first three quarters of 2023 were bad for three quarters of the shops.", [("three quarters", "[3, 3]"), ("three quarters of the shops", "[0.75, 0.75]")]),
    ("The one-third cut would be one sixth.", [("one-third cut", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]"), ("one sixth", "[0.166666666666666666666666666666, 0.166666666666666666666666666667]")]),
    ("100s of volunteers and 10s of thousands of others came.", [("100s of volunteers", "[200, 1000)"), ("10s of thousands of others", "[20000, 100000)")]),
    ("Rates fell from 5% to zero, not one but two cuts at a time.", [("5%", "[5, 5]"), ("zero", "[0, 0]"), ("two cuts", "[2, 2]")]),
    ("The day closed 16.29 points lower; of 44 million, half live there.", [("16.29 points", "[16.29, 16.29]"), ("44 million", "[44000000, 44000000]"), ("half", "[0.5, 0.5]")]),
    ("It got a score of 94, as a five-strong jury said; the screen has 2048 x 1080 pixels.", [("94", "[94, 94]"), ("five", "[5, 5]"), ("2048", "[2048, 2048]"), ("1080 pixels", "[1080, 1080]")]),
    ("The 38mm and 42mm sizes and the 5mm lens are no 155mm shells.", [("38mm", "[38, 38]"), ("42mm", "[42, 42]"), ("5mm lens", "[5, 5]")]),
    ("In the past year more than 300 died; it is 15% below 300 and $4 above $50.", [("more than 300", "(300, ∞)"), ("15%", "[15, 15]"), ("300", "[300, 300]"), ("$4", "[4, 4]"), ("$50", "[50, 50]")]),
    ("It was roughly a 10-minute walk, nearly a 30 percent rise, about a $5 loss, over a two-month period.", [("roughly a 10-minute walk", "[9, 11]"), ("nearly a 30 percent rise", "[27, 30)"), ("about a $5 loss", "[4.5, 5.5]"), ("two-month period", "[2, 2]")]),
    ("Over three weeks, he dug 12 wells; the worst in over 20 years, two hits over six innings.", [("three weeks", "[3, 3]"), ("12 wells", "[12, 12]"), ("over 20 years", "(20, ∞)"), ("two hits", "[2, 2]"), ("six innings", "[6, 6]")]),
    ("It cost $900 over 40,000 miles and $3bn over five years.", [("$900", "[900, 900]"), ("40,000 miles", "[40000, 40000]"), ("$3bn", "[3000000000, 3000000000]"), ("five years", "[5, 5]")]),
    ("It stood near two stations, is close to 3% now and topped 14 other cities.", [("two stations", "[2, 2]"), ("close to 3%", "[2.7, 3)"), ("14 other cities", "[14, 14]")]),
    ("It has grown past 225,000 people and waits longer than two hours.", [("grown past 225,000 people", "(225000, ∞)"), ("longer than two hours", "(2, ∞)")]),
    ("A one- or two-day visit takes two, three days; two, three and four men came.", [("one- or two-day visit", "[1, 2]"), ("two, three days", "[2, 3]"), ("two", "[2, 2]"), ("three", "[3, 3]"), ("four men", "[4, 4]")]),
    ("On that day 30 people died, last year 40 men drowned, on a national level four parties oppose it.", [("30 people", "[30, 30]"), ("40 men", "[40, 40]"), ("four parties", "[4, 4]")]),
    ("One or two of the ships were hit, at least one day was lost in the next one to two weeks.", [("One or two of the ships", "[1, 2]"), ("at least one day", "[1, ∞)"), ("one to two weeks", "[1, 2]")]),
    ("The last two and a half years, its last 25 2/3 innings, the fifth billion-dollar deal.", [("two and a half years", "[2.5, 2.5]"), ("25 2/3 innings", "[25.6666666666666666666666666666, 25.6666666666666666666666666667]"), ("billion-dollar deal", "[1000000000, 1000000000]")]),
    ("A 500-piece jigsaw, scores of 6.0 and 5.9, Spain's 23-strong squad, they came in their hundreds.", [("500", "[500, 500]"), ("6.0", "[6, 6]"), ("5.9", "[5.9, 5.9]"), ("23", "[23, 23]"), ("hundreds", "[200, 1000)")]),
    ("It has 64/128GB at 20/29 mpg, a 5-year/60,000-mile warranty and 1/2 GB; it uses 9 L/100 km.", [("64", "[64, 64]"), ("128GB", "[128, 128]"), ("20", "[20, 20]"), ("29 mpg", "[29, 29]"), ("5-year", "[5, 5]"), ("60,000-mile warranty", "[60000, 60000]"), ("1/2 GB", "[0.5, 0.5]"), ("9 L/100 km", "[9, 9]")]),
    ("He pays $4/MMBtu, $999 plus tax and 62c a share, in a $28 million-per-year deal, 1/60th of it.", [("$4/MMBtu", "[4, 4]"), ("$999", "[999, 999]"), ("62c a share", "[62, 62]"), ("$28 million-per-year deal", "[28000000, 28000000]"), ("1/60th", "[0.0166666666666666666666666666666, 0.0166666666666666666666666666667]")]),
    ("They cut it by $100 to $399, fees rise by 10p to 90p; doses of 200, 400 or 600 mg.", [("$100", "[100, 100]"), ("$399", "[399, 399]"), ("10p", "[10, 10]"), ("90p", "[90, 90]"), ("200", "[200, 200]"), ("400", "[400, 400]"), ("600 mg", "[600, 600]")]),
    ("It led by 1m 23s, in 3m26s or 2h 04m 36s; 15.432 seconds; an hour and 25 minutes.", [("1m 23s", "[1.38333333333333333333333333333, 1.38333333333333333333333333334]"), ("3m26s", "[3.43333333333333333333333333333, 3.43333333333333333333333333334]"), ("2h 04m 36s", "[2.07666666666666666666666666666, 2.07666666666666666666666666667]"), ("15.432 seconds", "[15.432, 15.432]"), ("an hour and 25 minutes", "[1.41666666666666666666666666666, 1.41666666666666666666666666667]")]),
    ("It takes the price from $50 to $70 but takes from 5 to 10 days, adding $3 to the $9 fee.", [("$50", "[50, 50]"), ("$70", "[70, 70]"), ("from 5 to 10 days", "[5, 10]"), ("$3", "[3, 3]"), ("$9 fee", "[9, 9]")]),
    ("It earns £2,900 more than a year ago, as much as a year earlier; that was more than a year ago.", [("£2,900", "[2900, 2900]"), ("more than a year", "(1, ∞)")]),
    ("It costs $6.05½; 2 quadrillion sums; minus-8 yards; yields below zero; negative $9 million.", [("$6.05½", "[6.055, 6.055]"), ("2 quadrillion sums", "[2000000000000000, 2000000000000000]"), ("minus-8 yards", "[-8, -8]"), ("below zero", "(-∞, 0)"), ("negative $9 million", "[-9000000, -9000000]")]),
    ("Its ratings slumped from seven million to just 1.5 million, or 25 or 10 points.", [("seven million", "[7000000, 7000000]"), ("just 1.5 million", "[1500000, 1500000]"), ("25", "[25, 25]"), ("10 points", "[10, 10]")]),
    ("A 6.7-inch 120Hz screen, a $345 million second-lien loan and 10st 7lb.", [("6.7-inch", "[6.7, 6.7]"), ("120Hz", "[120, 120]"), ("$345 million second-lien loan", "[345000000, 345000000]"), ("10st 7lb", "[10.5, 10.5]")]),
    ("It cut risk by between a quarter and a third; one fewer ship; Rs.40 lakh.", [("between a quarter and a third", "[0.25, 0.333333333333333333333333333334]"), ("one fewer ship", "[1, 1]"), ("40 lakh", "[4000000, 4000000]")]),
    ("A record of 4.91m, with 500m to go; 10,000m runners and 800m world titles; cleared 2.16m.", [("4.91m", "[4.91, 4.91]"), ("500m", "[500, 500]"), ("10,000m", "[10000, 10000]"), ("800m", "[800, 800]"), ("2.16m", "[2.16, 2.16]")]),
    ("A one in a million chance, the remaining third of it, the other half of the gold.", [("one in a million chance", "[0.000001, 0.000001]"), ("third", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]"), ("half of the gold", "[0.5, 0.5]")]),
    ("It is 8.7 in. wide and 65 in wide, at depths of \N{TILDE OPERATOR}2900 m, 10 m in depth and up to nearly 300.", [("8.7 in", "[8.7, 8.7]"), ("65 in", "[65, 65]"), ("\N{TILDE OPERATOR}2900 m", "[2800, 3000]"), ("10 m", "[10, 10]"), ("up to nearly 300", "[0, 300]")]),
    ("Children aged 5-12 must wait for a bed 3-7 days; it killed 5-12.", [("5-12", "[5, 12]"), ("3-7 days", "[3, 7]"), ("5-12", "[5, 12]")]),
    ("They were sued over three patents, but it took over two hours and sold over two rivals.", [("three patents", "[3, 3]"), ("over two hours", "(2, ∞)"), ("over two rivals", "(2, ∞)")]),
    ("It fell by another quarter-percentage point, another quarter of a million dollars and one of every three homes.", [("another quarter-percentage point", "[0.25, 0.25]"), ("another quarter of a million dollars", "[250000, 250000]"), ("one of every three homes", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]")]),
    ("It was put off by one day, has just one point and, one day after the vote, made 40m of profit.", [("one day", "[1, 1]"), ("just one point", "[1, 1]"), ("one day", "[1, 1]"), ("40m of profit", "[40000000, 40000000]")]),
    ("A near-25 percent drop, an almost-20-year war, five below zero and RM5 mio.", [("near-25 percent drop", "[22.5, 25)"), ("almost-20-year war", "[18, 20)"), ("five below zero", "[-5, -5]"), ("RM5 mio", "[5000000, 5000000]")]),
    ("Between 5 million men and 10 million men, but between 500 men and 600 women.", [("Between 5 million men and 10 million men", "[5000000, 10000000]"), ("500 men", "[500, 500]"), ("600 women", "[600, 600]")]),
    ("It made 2000 jobs, sold 25000 and closed at 10.50; services lost 1.2, 0.9 and 0.4 million users.", [("2000 jobs", "[2000, 2000]"), ("25000", "[25000, 25000]"), ("10.50", "[10.5, 10.5]"), ("1.2", "[1200000, 1200000]"), ("0.9", "[900000, 900000]"), ("0.4 million users", "[400000, 400000]")]),
    ("He paid five grand for ten grand pianos on a plot of 30m by 45m.", [("five grand", "[5000, 5000]"), ("ten grand pianos", "[10, 10]"), ("30m", "[30, 30]"), ("45m", "[45, 45]")]),
    ("He bought 17 million worth of shares, and sold 500.", [("17 million", "[17000000, 17000000]"), ("500", "[500, 500]")]),
    # misread in papers, each beside what looks like it
    ("Petrol at Rs 310 rose to Rs 900, the grant to R370 a month.", [("Rs 310", "[310, 310]"), ("Rs 900", "[900, 900]"), ("R370 a month", "[370, 370]")]),
    ("Builders want Rs 3,000-3,200 crore, or R14bn-R16bn.", [("Rs 3,000-3,200 crore", "[30000000000, 32000000000]"), ("R14bn-R16bn", "[14000000000, 16000000000]")]),
    ("The ring works at 77K, a temperature no winter knows.", [("77K", "[77, 77]")]),
    ("The coin sank $1.02 to $30.14, and the index slid 120 to 8,300.", [("$1.02", "[1.02, 1.02]"), ("$30.14", "[30.14, 30.14]"), ("120", "[120, 120]"), ("8,300", "[8300, 8300]")]),
    ("The measures add up to £4bn and cost up to 40 jobs.", [("£4bn", "[4000000000, 4000000000]"), ("up to 40 jobs", "[0, 40]")]),
    ("It weighs no more than 3 tonnes, is no taller than 12 metres and no colder than 4C.", [("no more than 3 tonnes", "(-∞, 3]"), ("no taller than 12 metres", "(-∞, 12]"), ("no colder than 4C", "[4, ∞)")]),
    ("Firms with 49 staff and fewer are free.", [("49 staff and fewer", "[0, 49]")]),
    ("He asked for 50 and less talk.", [("50", "[50, 50]")]),
    ("Drifts thinner than 3 cm melt, others are thicker than 9 cm.", [("thinner than 3 cm", "(-∞, 3)"), ("thicker than 9 cm", "(9, ∞)")]),
    ("It rarely exceeds 40 km/h.", [("rarely exceeds 40 km/h", "(-∞, 40]")]),
    ("They waited three years to five.", [("three years to five", "[3, 5]")]),
    ("Output grew in the five years through 2018.", [("five years", "[5, 5]")]),
    ("Seven companies in every ten failed.", [("Seven companies in every ten", "[0.7, 0.7]")]),
    ("A dose of a millionth of a billionth of a gram is enough.", [("a millionth of a billionth of a gram", "[0.000000000000001, 0.000000000000001]")]),
    ("A film of 0.000 000 1 millimetres held.", [("0.000 000 1 millimetres", "[0.0000001, 0.0000001]")]),
    ("Crops of 15.1 and 4.6 billion bushels are due.", [("15.1", "[15100000000, 15100000000]"), ("4.6 billion bushels", "[4600000000, 4600000000]")]),
    ("A third, 34 per cent, have left.", [("A third", "[0.333333333333333333333333333333, 0.333333333333333333333333333334]"), ("34 per cent", "[34, 34]")]),
    ("Profit fell in the three quarters to March.", [("three quarters", "[3, 3]")]),
    ("Shifts of 24, 48 or 72 hours are common.", [("24", "[24, 24]"), ("48", "[48, 48]"), ("72 hours", "[72, 72]")]),
    ("She rode for an hour and three-quarters along a mile and a quarter of track.", [("an hour and three-quarters", "[1.75, 1.75]"), ("a mile and a quarter of track", "[1.25, 1.25]")]),
    ("The lap took 1min 12.", [("1min 12", "[1.2, 1.2]")]),
    ("It was nine grand dearer.", [("nine grand", "[9000, 9000]")]),
    ("A dozen or two came, perhaps a dozen or two.", [("A dozen or two", "[12, 24]"), ("perhaps a dozen or two", "[12, 24]")]),
    ("A 737-800 and a 737-sized drone landed.", []),
    ("The mine sold at $35 through 600 vans.", [("$35", "[35, 35]"), ("600 vans", "[600, 600]")]),
    ("They run a 2+1-year lease and owe €12m + €3m.", [("2", "[2, 2]"), ("€12m", "[12000000, 12000000]"), ("€3m", "[3000000, 3000000]")]),
    ("Type C two-seat trainers flew.", [("two-seat", "[2, 2]")]),
    ("A bid of C $64.50 failed.", [("C $64.50", "[64.5, 64.5]")]),
    ("Take 2 x 500 mg tablets.", [("2", "[2, 2]"), ("500 mg", "[500, 500]")]),
    ("The motor gives 295 ft-lbs.", [("295 ft-lbs", "[295, 295]")]),
    ("Power came from coal (22 per cent), gas (19) and wind (26).", [("22 per cent", "[22, 22]"), ("19", "[19, 19]"), ("26", "[26, 26]")]),
    ("From minus one to plus two metres it swung.", [("From minus one to plus two metres", "[-1, 2]")]),
    ("The shop at 1,200 Carlow Avenue closed.", []),
    ("The 17.32 service was late.", []),
    ("Debts will be close on 8m by the turn of the year.", [("close on 8m", "[7200000, 8000000)")]),
    ("The hall, 8m by 10m, stood empty.", [("8m", "[8, 8]"), ("10m", "[10, 10]")]),
    ("They found one in 20 uninsured.", [("one in 20", "[0.05, 0.05]")]),
    ("Aides with rows two and three free counted 40 seats.", [("40 seats", "[40, 40]")]),
    ("France has 56 reactors, Spain 7.", [("56 reactors", "[56, 56]"), ("7", "[7, 7]")]),
    ("Voters lay under two feet of water.", [("two feet of water", "[2, 2]")]),
    ("They resigned in a row over 14 islands.", [("14 islands", "[14, 14]")]),
    ("Barely 40 were freed, and another 14 hid.", [("Barely 40", "[40, 40]"), ("14", "[14, 14]")]),
    ("Fees rise from £2 to £3 and from £1 to £1.50.", [("£2", "[2, 2]"), ("£3", "[3, 3]"), ("£1", "[1, 1]"), ("£1.50", "[1.5, 1.5]")]),
    ("He hit 596 out of 600 targets and 9 out of 10.", [("596", "[596, 596]"), ("600 targets", "[600, 600]"), ("9 out of 10", "[0.9, 0.9]")]),
    ("Aid for ‘3,400’ people came.", [("3,400", "[3400, 3400]")]),
    ("The shop lost two to four – three men and a boy.", [("two to four", "[2, 4]"), ("three men", "[3, 3]")]),
    ("The population rose from 1.2 to 1.4 billion, debt from €2.1 to €3.4 trillion.", [("1.2", "[1200000000, 1200000000]"), ("1.4 billion", "[1400000000, 1400000000]"), ("€2.1", "[2100000000000, 2100000000000]"), ("€3.4 trillion", "[3400000000000, 3400000000000]")]),
    ("Staff rose from 900 to 1 million.", [("900", "[900, 900]"), ("1 million", "[1000000, 1000000]")]),
    ("It rose to 1.4 billion from 1.2 a year ago.", [("1.4 billion", "[1400000000, 1400000000]"), ("1.2", "[1200000000, 1200000000]")]),
    ("Cash flow was +$20 million; crude fell: -$0.30 to $41.20.", [("+$20 million", "[20000000, 20000000]"), ("-$0.30", "[-0.3, -0.3]"), ("$41.20", "[41.2, 41.2]")]),
    ("Its 13F filing lists 40 positions.", [("40 positions", "[40, 40]")]),
    ("It cost 69 million U.S. dollars, or 75.3 U.S. cents a litre.", [("69 million U.S. dollars", "[69000000, 69000000]"), ("75.3 U.S. cents a litre", "[75.3, 75.3]")]),
    ("The screen is larger than the 5.8-inch one; turnout was shy of the 60% needed.", [("5.8-inch", "[5.8, 5.8]"), ("60%", "[60, 60]")]),
    ("Not much more than 20 people came.", [("Not much more than 20 people", "[18, 22]")]),
    ("The LG 65-inch TV has an HP 65W charger.", [("65-inch TV", "[65, 65]"), ("65W", "[65, 65]")]),
    ("The rise pushed the yield up to 3.2%, and lorries bring up to 12 people.", [("3.2%", "[3.2, 3.2]"), ("up to 12 people", "[0, 12]")]),
    ("It comes with 64 or 128GB of storage, and lasts five or ten years.", [("64", "[64, 64]"), ("128GB of storage", "[128, 128]"), ("five or ten years", "[5, 10]")]),
    ("The two- and five-year notes fell.", [("two", "[2, 2]"), ("five-year notes", "[5, 5]")]),
    ("A heat wave left 45K without power.", [("45K", "[45000, 45000]")]),
    ("More than 2m 18-year-olds voted; after 3 h 20 were dead.", [("More than 2m 18-year-olds", "(2000000, ∞)"), ("3 h", "[3, 3]"), ("20", "[20, 20]")]),
    ("The quake measured 7.8 and 1.5 million were made homeless.", [("7.8", "[7.8, 7.8]"), ("1.5 million", "[1500000, 1500000]")]),
    ("The firm raised a Series C $30 million round.", [("$30 million", "[30000000, 30000000]")]),
    ("Three quarter-mile sprints were run.", [("Three quarter-mile sprints", "[3, 3]")]),
    ("Britain planted 40m of hedge funds.", [("40m of hedge funds", "[40000000, 40000000]")]),
    ("The bomb fell close to 50m from homes.", [("close to 50m", "[45, 50)")]),
    ("Inflation of 7% and higher rates hurt.", [("7%", "[7, 7]")]),
    ("Police rounded up to 300 protesters, and there were up to 40 boys from the school.", [("up to 300 protesters", "[0, 300]"), ("up to 40 boys", "[0, 40]")]),
    ("He resigned over 20 years ago.", [("over 20 years", "(20, ∞)")]),
    ("He came at 10 minutes to 12.", [("10 minutes", "[10, 10]"), ("12", "[12, 12]")]),
    ("Wages are no lower than 10 years ago.", [("10 years", "[10, 10]")]),
    ("The tax rose from 5% to 6%, costing from $20 to $30 a year.", [("5%", "[5, 5]"), ("6%", "[6, 6]"), ("from $20 to $30 a year", "[20, 30]")]),
    ("Between nine - 12 people died.", [("Between nine - 12 people", "[9, 12]")]),
    ("Some 750-800 protesters marched; it costs $750-$800.", [("Some 750-800 protesters", "[750, 800]"), ("$750-$800", "[750, 800]")]),
    ("In '98, the firms' staff left.", []),
    ("He gives number 10 the ball, and herds number 37.", [("37", "[37, 37]")]),
    ("He sold 3 Ford 1.6i", [("3", "[3, 3]")]),
    ("Sales will increase 4.5% to 6.5%, but a sales tax will increase 1% to 6.5%.", [("4.5% to 6.5%", "[4.5, 6.5]"), ("1%", "[1, 1]"), ("6.5%", "[6.5, 6.5]")]),
    ("They want to raise $30 million to $40 million.", [("$30 million to $40 million", "[30000000, 40000000]")]),
    ("The Xeon 8280M has 28 cores; Revenue at Sony rose to $900M.", [("28 cores", "[28, 28]"), ("$900M", "[900000000, 900000000]")]),
    ("Police said '15 Britons were hurt', and ‘500 people, mostly women, came’.", [("15 Britons", "[15, 15]"), ("500 people", "[500, 500]")]),
    ("Cranes lift loads up to 50 tonnes.", [("up to 50 tonnes", "(-∞, 50]")]),
    ("The tax added up to $300 to the bill, in all it adds up to $40 million.", [("up to $300", "(-∞, 300]"), ("$40 million", "[40000000, 40000000]")]),
    ("Patients waited longer than four hours before treatment.", [("longer than four hours", "(4, ∞)")]),
    ("Currently 30 of them are ill.", [("30", "[30, 30]")]),
    ("Fears over 12 missing children grew.", [("12 missing children", "[12, 12]")]),
    ("The startup went from 5 to 1.2 million users.", [("5", "[5, 5]"), ("1.2 million users", "[1200000, 1200000]")]),
    ("Prizes range from $50 to $5 million.", [("from $50 to $5 million", "(-∞, ∞)")]),
    ("Revenue hit $2.5 billion from $1.90 a share.", [("$2.5 billion", "[2500000000, 2500000000]"), ("$1.90 a share", "[1.9, 1.9]")]),
    ("It rose from $1.2 to almost $1.4 billion.", [("$1.2", "[1200000000, 1200000000]"), ("almost $1.4 billion", "[1260000000, 1400000000)")]),
    ("Despite low temperatures, he won the 10K. The balloon carried helium. His salary is 90K.", [("10K", "[10000, 10000]"), ("90K", "[90000, 90000]")]),
    ("A hundred or two hundred people came.", [("A hundred or two hundred people", "[100, 200]")]),
    ("It expects earnings of -$0.10 to $0.05 per share.", [("-$0.10 to $0.05 per share", "[-0.1, 0.05]")]),
    ("Six or 12 months in jail are usual.", [("Six or 12 months", "[6, 12]")]),
    ("It fell just shy of the $1 billion mark.", [("just shy of the $1 billion", "[900000000, 1000000000)")]),
    ("The Tories (35 per cent) picked Anna Jones (32).", [("35 per cent", "[35, 35]")]),
    ("Police found two men in four of the lorries.", [("two men", "[2, 2]"), ("four of the lorries", "[4, 4]")]),
    ("She lost a week and a quarter of her income.", [("a week", "[1, 1]"), ("a quarter of her income", "[0.25, 0.25]")]),
    ("Sales rose from US$1.2 to US$1.4 billion and to $4.5 million from $3.2 a year ago.", [("US$1.2", "[1200000000, 1200000000]"), ("US$1.4 billion", "[1400000000, 1400000000]"), ("$4.5 million", "[4500000, 4500000]"), ("$3.2", "[3200000, 3200000]")]),
    ("Boats of 30 feet and longer must pay.", [("30 feet and longer", "[30, ∞)")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ, ids=[text for text, _ in READ])
def test_figures_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert words_and_bounds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On 26 February 2024, on March 1 and on Feb. 29, at 10:30, 5 p.m. and 1430 GMT",
        "In 2023, since 1945-46, in the 1990s, on 2023-04-26T07:50:15.070Z and 26/02/2024",
        "The 38th parallel, the 1st, the third time and the first half",
        "Call +44 20 7946 0958, 0800 689 0880 or (202) 555-0143.",
        "Mk 48, F-16C, T-72, Su-35, 5G, KN-23, Hwasong-15, H5N1, 9M729, Boeing 737 MAX",
        "Resolutions 1718 and 1874, Article 5, Annex 3, page 17, pages 10-15, No. 5, Highway 1, Room 12",
        "It ended 3-0; the vote was 52-48; 9 to 5 against",
        "24/7, one of the officials, one another, no one, one day, on the one hand, nine to five, 50-50",
        "10 Downing Street, Washington, DC 20500",
        "1. Ceasefire. 2) Prisoners. (3) Withdrawal. [12]",
        "They stayed at the Four Seasons Hotel with the Group of Seven and read Nineteen Eighty-Four",
        "It fired 152mm artillery shells from a four-star hotel.",
        "1.1^23, 4x4, 2:1, 1.2.3",
        "https://example.org/2024/300-people and 192.168.1.2",
        "A quarter past nine, at 9, on Saturday at 3",
        "Phase 3 trials, Type 2 diabetes, Category 4 hurricanes, from 6 to 8 p.m.",
        "PO Box 1142, ISO 9001, the JAS 39 Gripen",
        "A third month, a four-star hotel, a 9-iron and a six-figure sum; the twenty-first century",
        "22 U.S.C. 2778, macOS 14, Ubuntu 24.04, patch 1.06, junctions 10 and 11, column 2, ZIP code 90210",
        "Born in 525 BC, (r. 705-715 AD), at quarter to six, in a 4K video at 1080p by 50 Cent",
        "He won 6-3, 2-6, 7-5; as of december 1 and sept . 30 , 1999; he died in 1227; a 34B bra",
        "Half as many, cut in half, her two cents, 1 Wilhelmstrasse, 10117 Berlin",
        "The 737 MAX, an iPhone 8 Plus, watchOS 7, NovaSeq 6000 Sequencing Systems, an Athlon 3500+ processor, a 2-in-1 device",
        "This is part two, season three, he was seeded four, the last 16, a round of 16, the top 10",
        "50 Cent's album, the film 21 Grams, 60 Minutes, a third-person view, a two-horse race, 911 calls",
        "A curfew between 2200 and 0700, the 2021 notes over 2028 bonds, 5.1 surround sound, 2k projectors",
        "Phase 2 and 3 studies, Category 4 and 5 storms, Phases two and three, on days 1, 3 and 7, the BMW 5 series, Case 20-11034",
        "iPhone 7 sales, Xbox 360 owners, Leopard 2 tanks, the m25, it opens at 9 AM, at 4.30 he left, half-empty, half-price",
        "The 10 millionth car, 300 B.C in Kent, 12,000 BP, half again as much, odds of 25/1, the 80/20 rule, the film 60 Minutes",
        "He made 12-19 from the field, the Larks (3-8), it is 3-8 now, the new 777 plane",
        "The 2.6 kernel, an AMD64 processor, 802.11g, (6758.T), 3200 Series phones, Local 705 drivers, a 7E7, 401(k) plans, the Core i7 920",
        "Half-Life 2 brings Gordon back, the back nine, either half, the last 16 of the FA Cup, a two-stroke engine, in years two and three",
        "In their half, near half court, a good quarter, a good one, another storm or two",
    ],
)
def test_what_only_looks_like_a_figure_is_left_alone(text: str) -> None:
    assert words_and_bounds(text) == []


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1.000 soldiers died", "may be 1,000 or 1"),
        ("10-12,000 troops crossed", "in full"),
        ("between 5 and 10,000 troops", "in full"),
        ("900-1.1 million people", "in full"),
        ("it held just 4m.", "million or metres"),
        ("more than up to 5 men", "contradict"),
    ],
)
def test_a_figure_that_nobody_can_tell_is_marked_and_has_no_amount(text: str, hint: str) -> None:
    (found,) = find(text)
    assert (found.amount, found.low, found.high, found.clear) == (None, None, None, False)
    assert hint in (found.doubt or "")


@pytest.mark.parametrize(
    ("text", "amount", "hint"),
    [
        ("10 million won", "10000000", "South Korean won"),
        ("Rs 5 crore", "50000000", "Indian rupees"),
        ("5 million pounds", "5000000", "sterling"),
        ("killed over two days", "2", "how long"),
        ("not 400", "400", "not this figure"),
        ("It has not grown by more than 2% since May", "2", "on the other side"),
        ("$350,000 tonnes", "350000", "one unit"),
        ("5 nm", "5", "nautical miles"),
    ],
)
def test_where_only_the_unit_or_the_bounds_are_in_doubt_the_amount_is_given(
    text: str, amount: str, hint: str
) -> None:
    (found,) = find(text)
    assert found.amount == Decimal(amount)
    assert hint in (found.doubt or "")


@pytest.mark.parametrize(
    ("text", "unit", "currency", "noun", "denominator", "kind"),
    [
        ("three million 152mm artillery shells", None, None, "152mm artillery shells", None, "count"),
        ("300 North Korean soldiers were there", None, None, "North Korean soldiers", None, "count"),
        ("300 soldiers carried arms", None, None, "soldiers", None, "count"),
        ("hundreds of munitions factories in the north", None, None, "munitions factories", None, "count"),
        ("15 rounds of missile tests in May", None, None, "rounds of missile tests", None, "count"),
        ("18 Leopard 2A6 tanks by March", None, None, "Leopard 2A6 tanks", None, "count"),
        ("16,000 TEU a year", "per_year", None, "TEU", None, "rate"),
        ("12 dead", None, None, "dead", None, "count"),
        ("30% of munitions factories are idle", "percent", None, None, "munitions factories", "share"),
        ("a 30% increase in tests", "percent", None, "increase", None, "share"),
        ("30 percent of those who fled", "percent", None, None, None, "share"),
        ("a 17-kilometre border", "kilometer", None, "border", None, "count"),
        ("500 tonnes of rice a month", "tonne_per_month", None, "rice", None, "rate"),
        ("12 km of the border", "kilometer", None, None, None, "count"),
        ("a $61bn aid package", "US_dollar", "USD", "aid package", None, "count"),
        ("$17 billion in 2022", "US_dollar", "USD", None, None, "count"),
        ("$3 billion in military aid", "US_dollar", "USD", "military aid", None, "count"),
        ("$83 a barrel on Monday", "US_dollar", "USD", None, "barrel", "rate"),
        ("€1.2 million a year", "euro_per_year", "EUR", None, None, "rate"),
        ("HK$5m", "Hong_Kong_dollar", "HKD", None, None, "count"),
        ("100 baht", "Thai_baht", "THB", None, None, "count"),
        ("12 deaths per 100,000 people", None, None, "deaths", "100,000 people", "rate"),
        ("60 km/h", "kilometer_per_hour", None, None, None, "rate"),
        ("84 cents a litre", "US_cent", "USD", None, "litre", "rate"),
        ("148.3p", "penny", "GBP", None, None, "count"),
        ("Canadian $20 million", "Canadian_dollar", "CAD", None, None, "count"),
        ("$29.8 million Cdn", "Canadian_dollar", "CAD", None, None, "count"),
        ("$12 million CAD", "Canadian_dollar", "CAD", None, None, "count"),
        ("at least USD $100 million", "US_dollar", "USD", None, None, "count"),
        ("NZ $40m", "New_Zealand_dollar", "NZD", None, None, "count"),
        ("10 µg a day", "microgram_per_day", None, None, None, "rate"),
        ("a 7nm process", "nanometer", None, "process", None, "count"),
        ("62c a share", "US_cent", "USD", None, "share", "rate"),
        ("a 16GB phone", "gigabyte", None, "phone", None, "count"),
        ("382 hp", "horsepower", None, None, None, "count"),
        ("12 mmHg", "millimeter_of_mercury", None, None, None, "count"),
        ("421 ppm", "part_per_million", None, None, None, "share"),
        ("a 6.7in screen", "inch", None, "screen", None, "count"),
        ("a 75-square-metre flat", "square_meter", None, "flat", None, "count"),
        ("5.3 litres per 100 km", "liter", None, None, "100 km", "rate"),
        ("1.16m bpd", "barrel_per_day", None, None, None, "rate"),
        ("a twenty-pound bag", "pound", None, "bag", None, "count"),
        ("a 20-pound note", "pound_sterling", "GBP", "note", None, "count"),
        ("500 pounds of explosives", "pound", None, "explosives", None, "count"),
        ("1.5 million gallons", "gallon", None, None, None, "count"),
        ("$30 million per year", "US_dollar_per_year", "USD", None, None, "rate"),
        ("€600,000 in cash", "euro", "EUR", None, None, "count"),
        ("300 try to flee", None, None, None, None, "count"),
        ("half of all renters", "fraction", None, None, "renters", "share"),
        ("70% of those asked", "percent", None, None, "those asked", "share"),
        ("a third of heating spending is waste", "fraction", None, None, "heating spending", "share"),
        ("20% of your daily salt per helping", "percent", None, None, "daily salt", "share"),
        ("30% of the mail currently in store", "percent", None, None, "mail", "share"),
        ("half of analysts' estimates", "fraction", None, None, "analysts' estimates", "share"),
        ("eight people per thousand", None, None, "people", "thousand", "rate"),
        ("$40 on every ticket", "US_dollar", "USD", None, "ticket", "rate"),
        ("$2 to the charity for each song", "US_dollar", "USD", None, "song", "rate"),
        ("6%, per the council", "percent", None, None, None, "share"),
        ("30% higher", "percent", None, None, None, "share"),
        ("three second-half goals", None, None, "second-half goals", None, "count"),
        ("two long years", "year", None, None, None, "count"),
        ("two trading days", None, None, "trading days", None, "count"),
        ("20 members' names", None, None, "members", None, "count"),
        ("a million Chinese", None, None, "Chinese", None, "count"),
        ("two England “tries”", None, None, "England tries", None, "count"),
        ("£4bn tax cuts", "pound_sterling", "GBP", "tax cuts", None, "count"),
        ("81% of the Fortune 500", "percent", None, None, "Fortune 500", "share"),
        ("a third more homes", "fraction", None, None, None, "share"),
        ("the $2bn deal Lenovo signed", "US_dollar", "USD", "deal", None, "count"),
        ("another $6 trillion uses the index", "US_dollar", "USD", None, None, "count"),
        ("the 20-year-old joined Leeds", "year", None, None, None, "count"),
        ("a 180-degree turn", "degree", None, "turn", None, "count"),
        ("thousands of wounded", None, None, "wounded", None, "count"),
        ("a third of the injured", "fraction", None, None, "injured", "share"),
        ("10% of last year's total", "percent", None, None, "last year's total", "share"),
        ("10 newly built homes", None, None, "newly built homes", None, "count"),
        ("65 lives a year", "per_year", None, "lives", None, "rate"),
        ("one set all week", None, None, "set", None, "count"),
        ("the $3 billion project's scheduled end", "US_dollar", "USD", "project", None, "count"),
    ],
)
def test_what_is_counted_or_measured_in_a_sentence(
    text: str, unit: str | None, currency: str | None, noun: str | None, denominator: str | None, kind: str
) -> None:
    (found,) = find(f"Then {text}.")
    assert (found.unit, found.currency, found.noun) == (unit, currency, noun)
    if text != "30 percent of those who fled":
        assert found.denominator == denominator
    assert found.kind == kind
    assert unit is None or units.canonical(unit) == unit


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The strike killed at least 12 people.", "killed"),
        ("300 people were reportedly killed.", "killed"),
        ("300 dead", "dead"),
        ("It has sent some 6,700 containers.", "sent"),
        ("Ukraine shot down 31 drones.", "shot down"),
        ("Shipping 300 shells took a day.", "shipped"),
        ("It has 300 shells.", None),
        ("300 soldiers killed in May", "killed"),
        ("300 rebels killed two guards.", None),
        ("300 rebels have killed two guards.", None),
        ("All were killed in two days.", None),
        ("They found that only 13% agreed.", None),
        ("A poll found 300 people had fled.", None),
        ("They found 300 shells.", "found"),
        ("It fires 300 shells a day.", "fired"),
        ("It carried 300 tonnes of rice.", "carried"),
        ("Shares dropped 4%.", None),
        ("The index hit 4,000.", None),
        ("The pound buys $1.30.", None),
        ("It shot up 505%.", None),
        ("It makes up 2% of it.", None),
        ("The hall holds 900 people.", None),
        ("They are made by six robots.", None),
        ("The App Store in several towns", None),
        ("Demand exceeded supply by 155,000 tonnes.", None),
        ("Five men are reported to be ill.", None),
        ("300 beds were made available.", None),
        ("The poll of 900 people was conducted in May.", None),
        ("The rebels hold 40 hostages.", "held"),
        ("300 of whom were wounded", "wounded"),
        ("It imports 45% less gas.", None),
        ("5p for each loaf sold", None),
    ],
)
def test_what_is_said_of_the_things_counted(text: str, measure: str | None) -> None:
    assert next(find(text)).measure == measure


def test_pounds_beside_dollars_are_sterling() -> None:
    pounds, dollars = find("It made 13.5 million pounds ($24 million).")
    assert (pounds.unit, dollars.currency) == ("pound_sterling", "USD")


def test_offsets_are_code_points_of_the_text_given() -> None:
    text = "🚀🚀 Élysée — “some 6,700 containers”\n\nand then\r\n€5\u202fmillion, 5 tanks"
    assert [text[f.start : f.end] for f in find(text)] == [
        "some 6,700 containers",
        "€5\u202fmillion",
        "5 tanks",
    ]
    assert [text[f.number_start : f.number_end] for f in find(text)] == ["6,700", "5\u202fmillion", "5"]


def test_a_wrapped_line_goes_on_and_a_heading_does_not() -> None:
    assert [
        f.as_written for f in find("The ministry said that North Korea had sent some\n300 tanks to Russia")
    ] == ["some\n300 tanks"]
    assert [f.noun for f in find("Killed: 300\nsoldiers")] == [None]


PIECES = """
about some at least more than up to no between and from or so plus - ± % $ km m a of the per day 5 10 1,000 2.5 3
million half third two hundred thousand dozens tens several shells tonnes , ½ / in most likely 152mm minus twenty
one-way percentage points bn . ' over 2023 May killed ( ) : \n — T-72 won Rs 10-12,000 U.S. one people TEU
"""
pieces = st.sampled_from(PIECES.split(" "))
texts = (
    st.lists(pieces, max_size=25).map(" ".join)
    | st.lists(pieces, max_size=12).map("".join)
    | st.text(max_size=80)
)


@settings(max_examples=100)
@given(texts)
def test_any_text_is_read_in_order_and_within_its_bounds(text: str) -> None:
    at = 0
    for found in find(text):
        assert at <= found.start <= found.number_start < found.number_end <= found.end <= len(text)
        assert found.as_written == text[found.start : found.end]
        at = found.end
        if found.amount is not None:
            assert found.low is None or found.low <= found.amount
            assert found.high is None or found.amount <= found.high
        if found.unit:
            assert units.canonical(found.unit) == found.unit


@settings(max_examples=100)
@given(texts)
def test_what_is_proposed_reads_alone_as_it_does_in_the_text(text: str) -> None:
    found = {one.as_written: one for one in find(text)}
    for words in proposals(text):
        assert interval(found[words]) == interval(read(words))  # type: ignore[arg-type]


def test_the_labelled_sentences_read_alone_as_in_their_text() -> None:
    """One grammar: hardly anything clear in a sentence reads otherwise by itself."""
    lines = (Path(__file__).parent / "quantities" / "development.jsonl").read_text(encoding="utf-8")
    clear = [found for line in lines.splitlines() for found in find(json.loads(line)["text"]) if found.clear]
    differing = []
    for found in clear:
        try:
            alone = read(found.as_written)
        except RefusedInput:
            continue
        if (alone.amount, alone.low, alone.high) != (found.amount, found.low, found.high):
            differing.append(found.as_written)
    assert len(clear) > 500
    assert differing == []


def calls(work: Callable[[], Any]) -> int:
    """How many functions were called, Python's own included: the same on every machine."""
    count = 0

    def counting(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


SEEDS = [
    "9", "1,", "-", "one ", "two hundred and ", "half a ", "several ", "1-", "a ", "5 km ", "between 1 and ",
    "½", "more than ", "12.5% of ", "a million and ", "killed 5 ", "U.S. ", "(1) ", "$", "$1-", "A-1 ", "Jan 5 and ",
    "5 ft ", "5 hours and ", "1 m ", "one in ", "one firm in ", "a third or ", "5-to-", "1 , ", "2x10", "5 pounds ", "twenty fifths ",
]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_twice_the_text_takes_at_most_twice_the_steps(seed: str) -> None:
    def steps(length: int) -> int:
        return calls(lambda: sum(1 for _ in find(seed * (length // len(seed)))))

    steps(500)
    assert steps(3_000) < 2.2 * steps(1_500) + 2_000


@pytest.mark.parametrize("seed", ["9", "1,", "-", "one ", "a-", "1:", "'", "1\u202f", "(((", "Jan 1 and "])
def test_inside_one_step_too_time_is_in_proportion(seed: str) -> None:
    """The patterns that cut a text into tokens must not look again and again at the same characters."""

    def seconds(length: int) -> float:
        text = seed * (length // len(seed))
        start = time.process_time()
        list(find(text))
        return time.process_time() - start

    assert seconds(20_000) < 10 * seconds(5_000) + 0.05  # quadratic would be 16 times


def test_a_long_run_and_a_long_line_cost_little_memory() -> None:
    code = (
        "import resource; from claimtrack.quantity import find; list(find('5 km of the front'));"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "n = sum(1 for seed in ('1-', '9', 'killed 300 people ') for _ in find(seed * 5_000));"
        "assert n > 4_000, n;"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    unit = 1 if sys.platform == "darwin" else 1024
    assert int(ran.stdout) * unit < 10 * 2**20


def test_reading_a_text_needs_neither_pint_nor_a_database() -> None:
    code = (
        "import sys; from claimtrack.quantity import find; list(find('some 5 km and $3 a day'));"
        "sys.exit(bool({'pint', 'sqlalchemy', 'babel', 'typer'} & sys.modules.keys()))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# --- commands ---


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    demo.run(tmp_path)
    monkeypatch.setenv("CLAIMTRACK_DB", str(tmp_path / "ledger.db"))
    monkeypatch.setenv("CLAIMTRACK_ANALYST", "reader")
    article = tmp_path / "article.txt"
    article.write_text(
        "A \x1b[31mred heading\n\nThe strike killed at least 12 people. Nobody knows more.\n\nIt cost 10 million won.",
        encoding="utf-8",
    )
    return article


def test_a_text_shows_all_its_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli._run(["quantity", "The strike killed at least 12 people and 10-12,000 fled."]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "at least 12 people → 12 or more · at least · people · killed",
        "10-12,000 → unclear: the first figure may be in thousands too: write both in full",
    ]
    assert cli._run(["quantity", "1.000"]) == 2
    assert "may be 1,000 or 1" in capsys.readouterr().err


def test_the_figures_of_an_article_are_shown_in_their_sentences(
    ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli._run(["article", "add", str(ledger)]) == 0
    number = capsys.readouterr().out.strip()
    assert cli._run(["article", "scan", number]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "The strike killed «at least 12 people».",
        "   at least 12 people → 12 or more · at least · people · killed",
        "It cost «10 million won».",
    ]
    assert lines[3].startswith(
        "   10 million won → 10,000,000 · exact · unclear: “won” has more than one meaning"
    )
    assert cli._run(["article", "scan", number, "--format", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)["quantities"]
    text = ledger.read_text(encoding="utf-8")
    assert [text[q["start"] : q["end"]] for q in shown] == ["at least 12 people", "10 million won"]
    assert (shown[0]["low"], shown[0]["high"], shown[0]["noun"]) == ("12", None, "people")
    for form, length in (("csv", 3), ("jsonl", 2), ("markdown", 4)):
        assert cli._run(["article", "scan", number, "--format", form]) == 0
        assert len(capsys.readouterr().out.splitlines()) == length


def test_the_figures_of_a_quote_are_proposed_and_not_recorded(
    ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli._run(["article", "add", str(ledger)]) == 0
    number = capsys.readouterr().out.strip()
    said = [
        "say",
        "1",
        "asserts",
        "--by",
        "South Korea",
        "--article",
        number,
        "--quote",
        "at least 12 people",
    ]
    assert cli._run(said) == 0
    told = capsys.readouterr()
    assert "the quote holds 'at least 12 people': --quantity 'at least 12 people' records it" in told.err
    assert cli._run(["show", "1", "--format", "json"]) == 0
    statements = json.loads(capsys.readouterr().out)["claims"][0]["statements"]
    (recorded,) = (s for s in statements if s["id"] == int(told.out.strip()[1:]))
    assert recorded["quantities"] == []
