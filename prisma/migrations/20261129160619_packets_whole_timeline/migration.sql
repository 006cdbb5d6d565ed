-- AlterTable
ALTER TABLE "packets" ADD COLUMN     "whole_timeline" BOOLEAN NOT NULL DEFAULT false;
